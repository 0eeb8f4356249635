/** Fifty faults to plant in the example Bakkekøbing: what is written instead of what, and the line `tjek` must find it at. */

const SAG = 'forloeb/2026-k7q3x';
const NY = 'forloeb/2026-5x7vy/forloeb.yaml';
const VISITERET = 'forloeb/2026-szmhv';
const FØRSTE = `${SAG}/moeder/samarbejdsmoede-1-7k2qx/moede.yaml`;
const ANDET = `${SAG}/moeder/samarbejdsmoede-2-5as72/moede.yaml`;
const FORMØDE = `${SAG}/moeder/formoede-3-zknjm/moede.yaml`;
const MÅL = `${SAG}/maal-og-aftaler.yaml`;

/** `from` stands once in the file; in `to` a `¤` marks the line of the finding. */
export type Fejl = readonly [code: string, file: string, from: string, to: string];

export const FEJL: readonly Fejl[] = [
  ['ramme/foraeldet', 'ramme.yaml', 'opdateret: 2026-08-25', '¤opdateret: 2026-03-25'],
  ['ramme/naeste-foer-opdateret', 'ramme.yaml', 'næste: 2027-02-16', '¤næste: 2026-03-16'],
  ['ramme/fremtid', 'ramme.yaml', '  dato: 2026-09-07', '  ¤dato: 2027-09-07'],
  ['ramme/ikke-godkendt', 'ramme.yaml', '  af: styregruppen', '  ¤af: kontoret'],
  ['ramme/tovholder-rolle', 'ramme.yaml', 'tovholdere: [p-k286p,', '¤tovholdere: [p-qj235,'],
  ['person/ukendt', 'ramme.yaml', 'skal_opdateres_af: p-qj235', '¤skal_opdateres_af: p-zzzzz'],
  ['ramme/plan-uden-adgang', 'ramme.yaml', 'navn: Min Plan\n      tilgængelig_for: Borgerens egen side på nettet og Vejen til jobs fagsystem', '¤navn: Min Plan'],
  ['tilbud/ikke-bekraeftet', 'tilbud.yaml', '{dato: 2026-08-19, af: p-m3hev}', '¤{dato: 2025-08-19, af: p-m3hev}'],
  ['tilbud/fremtid', 'tilbud.yaml', '{dato: 2026-05-12, af: p-ja6h9}', '¤{dato: 2027-05-12, af: p-ja6h9}'],
  ['tilbud/uden-kontakt', 'tilbud.yaml', '{telefon: "00 00 00 62", email: ppr@bakkekoebing.example}', '¤{}'],
  ['id/dobbelt', 'tilbud.yaml', 'id: t-27pdr', '¤id: t-7ayjp'],
  ['person/ukendt', 'tilbud.yaml', 'af: p-2rbm6}', '¤af: p-yyyyy}'],
  ['handleplan/forsinket', 'handleplan.yaml', 'hvornår: 2026-12-01', '¤hvornår: 2026-10-01'],
  ['handleplan/hvornaar', 'handleplan.yaml', 'målsætninger: [M4, M5, M6]\n    hvornår: 4 x årligt', 'målsætninger: [M4, M5, M6]\n    ¤hvornår: når der er tid'],
  ['handleplan/fremtid', 'handleplan.yaml', '[2026-02-02, 2026-09-07]', '¤[2026-02-02, 2027-09-07]'],
  ['person/ukendt', 'handleplan.yaml', 'hvem: [p-qj235, p-jnrzr]', '¤hvem: [p-qj235, p-xxxxx]'],
  ['person/fagcenter', 'personer.yaml', 'fagcenter: arbejdsmarked\n    roller: [styregruppe]', '¤fagcenter: arbejde\n    roller: [styregruppe]'],
  ['regel/ukendt', 'samarbejd.yaml', 'frister:\n', 'frister:\n  ¤moede/intervl: {grænse: 3 måneder, begrundelse: Besluttet}\n'],
  ['regel/ugyldig-graense', 'samarbejd.yaml', 'frister:\n', 'frister:\n  ¤ramme/varsel: {grænse: lidt før, begrundelse: Besluttet}\n'],
  ['regel/afviger', 'samarbejd.yaml', 'frister:\n', 'frister:\n  ¤tilbud/bekraeftelse: {grænse: 9 måneder, begrundelse: Besluttet}\n'],
  ['fil/ukendt-noegle', `${VISITERET}/delinger.yaml`, 'delinger:', '¤deling: []\ndelinger:'],
  ['forloeb/uden-afgoerelse', NY, 'status: henvist', '¤status: visiteret'],
  ['forloeb/ukendt-navn', NY, 'henvist_af: social', '¤henvist_af: socialt'],
  ['person/ukendt', NY, '- person: p-zhdqv', '- ¤person: p-wwwww'],
  ['forloeb/ukendt-navn', `${SAG}/forloeb.yaml`, '{fase: plan, fra', '¤{fase: planen, fra'],
  ['forloeb/afgoerelse-af', `${SAG}/forloeb.yaml`, 'af: [p-k286p, p-t7bne]', '¤af: [p-t7bne]'],
  ['forloeb/rolle', `${SAG}/forloeb.yaml`, 'koordinerende_sagsbehandlere:\n  - person: p-t7bne\n    fra: 2026-05-08', '¤koordinerende_sagsbehandlere:\n  - person: p-t7bne\n    fra: 2027-05-08'],
  ['person/ukendt', `${SAG}/forloeb.yaml`, '- person: p-jxf78', '- ¤person: p-vvvvv'],
  ['forloeb/afgoerelse-fremtid', `${VISITERET}/forloeb.yaml`, 'dato: 2026-10-26', '¤dato: 2027-10-26'],
  ['forloeb/en-afdeling', `${VISITERET}/forloeb.yaml`, 'fagcentre: [arbejdsmarked, social]', '¤fagcentre: [social]'],
  ['samtykke/ikke-informeret', `${SAG}/samtykke/2026-05-26-s-baxx6.yaml`, 'om_hvem: ja', '¤om_hvem: nej'],
  ['samtykke/ukendt-enhed', `${SAG}/samtykke/2026-05-26-s-baxx6.yaml`, 'enheder: [koordinerende_sagsbehandler,', '¤enheder: [koordinator,'],
  ['samtykke/mundtlig', `${SAG}/samtykke/2026-05-26-s-q25ts.yaml`, 'form: skriftlig', '¤form: mundtlig'],
  ['samtykke/modsagt', `${SAG}/samtykke/2026-05-26-s-q25ts.yaml`, 'må_ikke: [økonomi,', '¤må_ikke: [bolig, økonomi,'],
  ['samtykke/genbesoeg', `${SAG}/samtykke/2026-09-15-s-b72pd.yaml`, 'genbesøges: 2027-03-15', '¤genbesøges: 2026-11-15'],
  ['samtykke/genbesoeges-foer', `${VISITERET}/samtykke/2026-11-10-s-dxtja.yaml`, 'genbesøges: 2027-11-10', '¤genbesøges: 2026-11-01'],
  ['samtykke/fremtid', `${VISITERET}/samtykke/2026-11-10-s-nxnjb.yaml`, 'givet: {dato: 2026-11-10', '¤givet: {dato: 2027-11-10'],
  ['moede/type', FØRSTE, 'type: samarbejdsmøde', '¤type: samarbejdsmode'],
  ['moede/lokale', FØRSTE, 'lokale: raadhus-2-14', '¤lokale: raadhus-2-15'],
  ['moede/beslutning', FØRSTE, '{punkt: 4, tekst: "Boligen', '¤{punkt: 9, tekst: "Boligen'],
  ['moede/svarfrist-efter-moedet', FØRSTE, 'svarfrist: 2026-06-09', '¤svarfrist: 2026-06-29'],
  ['moede/tid', ANDET, 'fra: "09.30", til: "11.00"', '¤fra: "09.30", til: "09.00"'],
  ['aftale/forfalden', ANDET, 'hvornår: 2026-12-01', '¤hvornår: 2026-11-01'],
  ['moede/dagsordenens-tid', FORMØDE, 'fra: "10.40"', '¤fra: "10.55"'],
  ['moede/pladser', FORMØDE, '{lokale: raadhus-0-03}\nindkalder: p-t7bne\ndeltagere:', '¤{lokale: raadhus-0-03}\nindkalder: p-t7bne\ndeltagere:\n  - {person: p-zhdqv, grund: A}\n  - {person: p-ja6h9, grund: B}\n  - {person: p-vt65d, grund: C}'],
  ['maal/opfoelgning', MÅL, 'næste: 2026-12-15', '¤næste: 2026-11-15'],
  ['maal/jegform', MÅL, 'mål: Jeg vil sove uden piller.', '¤mål: Borgeren skal sove uden piller.'],
  ['person/ukendt', MÅL, 'ansvarlige: [p-vt65d,', '¤ansvarlige: [p-ttttt,'],
  ['maal/fremtid', MÅL, '{dato: 2026-06-16, nået: nej, årsag: Sagen', '¤{dato: 2027-06-16, nået: nej, årsag: Sagen'],
  ['oplevelse/ukendt-moede', `${SAG}/oplevelse.yaml`, 'møde: m-8x8tq', '¤møde: m-8x8tz'],
]; // prettier-ignore
