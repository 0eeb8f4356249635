/** The decisions of the consent engine, one line each: who asks for what, and the answer. Read it as the rules it tests. */

import { type Dato, dato } from '../../src/base/dato.ts';
import type { Formål, Kategori } from '../../src/model/kategorier.ts';
import type { Sag, Årsag } from '../../src/rules/samtykke.ts';
import {
  beslutning,
  CPR_TIL_MYNDIGHEDER,
  FOR_BRED,
  type Partnavn,
  SAGSBEHANDLING,
  samtykke,
  tilbagekaldelse,
  UNDERRETNING,
} from './sag.ts';

type Svar = Årsag | `ja: ${string}`;

export interface Række {
  readonly titel: string;
  readonly sag: Partial<Sag>;
  readonly part: Partnavn;
  readonly kategori: Kategori;
  readonly formål: Formål;
  readonly dag?: Dato;
  readonly kilde?: string;
  readonly svar: Svar;
}

type Mere = Pick<Række, 'dag' | 'kilde'>;

function r(
  titel: string,
  sag: Partial<Sag>,
  part: Partnavn,
  kategori: Kategori,
  formål: Formål,
  svar: Svar,
  mere: Mere = {},
): Række {
  return { titel, sag, part, kategori, formål, svar, ...mere };
}

const S1 = 'ja: s-22222';
const et = { samtykker: [samtykke()] };
const d = dato;

const ORDINARY: readonly Række[] = [
  r('nothing said, nothing given: default deny', {}, 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('R-175 a ticked unit gets a ticked category', et, 'psykiater', 'helbred', 'møde', S1),
  r('R-176 the other ticked unit too', et, 'læge', 'helbred', 'møde', S1),
  r('R-172 the same consent holds for the plan', et, 'psykiater', 'helbred', 'plan', S1),
  r('R-172 and for handing over', et, 'psykiater', 'helbred', 'overdragelse', S1),
  r('R-177 a category that is not ticked', et, 'psykiater', 'bolig', 'møde', 'ikke_kategori'),
  r('R-176 a unit that is not ticked', et, 'virksomhed', 'helbred', 'møde', 'ikke_omfattet'),
  r('X-14 a person without a unit', et, 'udenEnhed', 'helbred', 'møde', 'ikke_omfattet'),
  r('a unit of the other method', { samtykker: [samtykke({ enheder: ['hjemkommune_i_grønland'] })] }, 'hjemkommune', 'helbred', 'møde', S1),
  r('værestedet as a ticked unit', { samtykker: [samtykke({ enheder: ['værested'] })] }, 'værested', 'forløb', 'møde', S1),
  r('boligselskabet as a ticked unit', { samtykker: [samtykke({ enheder: ['boligselskab'] })] }, 'boligselskab', 'identitet', 'møde', S1),
  r('a colleague of the kommune needs consent like everyone', et, 'kollega', 'helbred', 'møde', 'ikke_omfattet'),
  r('a colleague in a ticked unit', { samtykker: [samtykke({ enheder: ['sagsbehandler_ydelser'] })] }, 'kollega', 'helbred', 'møde', S1),
  r('a volunteer tovholder is no authority: consent', {}, 'privatTovholder', 'forløb', 'møde', 'intet_samtykke'),
  r('someone else who calls himself the citizen', {}, 'falskBorger', 'helbred', 'møde', 'intet_samtykke'),
  r('someone else who has the citizen’s id', {}, 'borgersNavne', 'helbred', 'møde', 'intet_samtykke'),
  r('the consent that comes nearest explains the refusal', { samtykker: [samtykke({ enheder: ['virksomhed'] }), samtykke({ id: 's-33333', genbesøges: d('2026-12-14') })] }, 'psykiater', 'helbred', 'møde', 'udløbet'),
]; // prettier-ignore

const NAMED: readonly Række[] = [
  r('X-15 a unit that must be elaborated, person not named', { samtykker: [samtykke({ enheder: ['andre'] })] }, 'andre', 'helbred', 'møde', 'person_ikke_nævnt'),
  r('X-15 the same with the person named', { samtykker: [samtykke({ enheder: ['andre'], personer: ['p-fffff'] })] }, 'andre', 'helbred', 'møde', S1),
  r('X-15 another person named', { samtykker: [samtykke({ enheder: ['frivilligt_tilbud'], personer: ['p-fffff'] })] }, 'frivillig', 'helbred', 'møde', 'person_ikke_nævnt'),
  r('a person named, without a unit', { samtykker: [samtykke({ personer: ['p-ggggg'] })] }, 'udenEnhed', 'helbred', 'møde', S1),
  r('a relative named', { samtykker: [samtykke({ personer: ['n-22222'] })] }, 'søster', 'forløb', 'møde', S1),
  r('a relative by unit only', { samtykker: [samtykke({ enheder: ['pårørende'] })] }, 'søster', 'forløb', 'møde', 'ikke_omfattet'),
  r('a relative by unit only, whatever the id', { samtykker: [samtykke({ enheder: ['pårørende'] })] }, 'fætter', 'forløb', 'møde', 'ikke_omfattet'),
  r('one of the network by unit only', { samtykker: [samtykke({ enheder: ['støtteperson'] })] }, 'ven', 'forløb', 'møde', 'ikke_omfattet'),
  r('one of the network named', { samtykker: [samtykke({ personer: ['n-33333'] })] }, 'ven', 'forløb', 'møde', S1),
]; // prettier-ignore

const PURPOSES: readonly Række[] = [
  r('R-171 oversigt covers the overview', { samtykker: [samtykke({ type: 'oversigt' })] }, 'psykiater', 'helbred', 'oversigt', S1),
  r('R-171 oversigt covers no meeting', { samtykker: [samtykke({ type: 'oversigt' })] }, 'psykiater', 'helbred', 'møde', 'andet_formål'),
  r('R-172 udveksling covers no overview', et, 'psykiater', 'helbred', 'oversigt', 'andet_formål'),
  r('a helhedsorienteret plan has its own consent', et, 'psykiater', 'helbred', 'helhedsorienteret_plan', 'andet_formål'),
  r('and that consent covers it', { samtykker: [samtykke({ type: 'helhedsorienteret_plan' })] }, 'psykiater', 'helbred', 'helhedsorienteret_plan', S1),
  r('which covers no ordinary plan', { samtykker: [samtykke({ type: 'helhedsorienteret_plan' })] }, 'psykiater', 'helbred', 'plan', 'andet_formål'),
  r('anvendes_til narrows', { samtykker: [samtykke({ anvendes_til: ['møde'] })] }, 'psykiater', 'helbred', 'plan', 'andet_formål'),
  r('anvendes_til keeps what it names', { samtykker: [samtykke({ anvendes_til: ['møde'] })] }, 'psykiater', 'helbred', 'møde', S1),
  r('anvendes_til never widens', { samtykker: [samtykke({ anvendes_til: ['oversigt'] })] }, 'psykiater', 'helbred', 'oversigt', 'andet_formål'),
  r('no consent covers økonomi', et, 'psykiater', 'helbred', 'økonomi', 'andet_formål'),
  r('X-15 from a unit of the consent', et, 'læge', 'helbred', 'møde', S1, { kilde: 'psykiatrien' }),
  r('X-15 from a unit outside it', et, 'læge', 'helbred', 'møde', 'anden_kilde', { kilde: 'virksomhed' }),
  r('X-15 kilder narrows the sources', { samtykker: [samtykke({ kilder: ['læge'] })] }, 'læge', 'helbred', 'møde', 'anden_kilde', { kilde: 'psykiatrien' }),
  r('X-15 kilder, and nobody knows where it comes from', { samtykker: [samtykke({ kilder: ['psykiatrien', 'læge'] })] }, 'læge', 'helbred', 'møde', 'ukendt_kilde'),
  r('X-15 without kilder it need not be known where it comes from', et, 'læge', 'helbred', 'møde', S1),
  r('X-15 kilder may name a source that receives nothing', { samtykker: [samtykke({ kilder: ['virksomhed'] })] }, 'læge', 'helbred', 'møde', S1, { kilde: 'virksomhed' }),
]; // prettier-ignore

const FORM: readonly Række[] = [
  r('R-084 not informed at all', { samtykker: [samtykke({ informeret: undefined })] }, 'psykiater', 'helbred', 'møde', 'ikke_informeret'),
  r('R-084 not told what for', { samtykker: [samtykke({ informeret: { om_formål: false } })] }, 'psykiater', 'helbred', 'møde', 'ikke_informeret'),
  r('R-084 not told whom', { samtykker: [samtykke({ informeret: { om_hvem: false } })] }, 'psykiater', 'helbred', 'møde', 'ikke_informeret'),
  r('R-084 told the day after signing', { samtykker: [samtykke({ informeret: { dato: d('2026-11-10') } })] }, 'psykiater', 'helbred', 'møde', 'ikke_informeret'),
  r('R-084 told the day of signing', { samtykker: [samtykke({ informeret: { dato: d('2026-11-09') } })] }, 'psykiater', 'helbred', 'møde', S1),
  r('R-084 told the day before', { samtykker: [samtykke({ informeret: { dato: d('2026-11-08') } })] }, 'psykiater', 'helbred', 'møde', S1),
  r('R-173 oral without a reason', { samtykker: [samtykke({ givet: { form: 'mundtlig' } })] }, 'psykiater', 'helbred', 'møde', 'mundtlig_uden_begrundelse'),
  r('R-173 oral with a reason', { samtykker: [samtykke({ givet: { form: 'mundtlig', begrundelse: beslutning().begrundelse } })] }, 'psykiater', 'helbred', 'møde', S1),
]; // prettier-ignore

const DAYS: readonly Række[] = [
  r('the day before it is given', et, 'psykiater', 'helbred', 'møde', 'ikke_givet_endnu', { dag: d('2026-11-08') }),
  r('the day it is given', et, 'psykiater', 'helbred', 'møde', S1, { dag: d('2026-11-09') }),
  r('the day after', et, 'psykiater', 'helbred', 'møde', S1, { dag: d('2026-11-10') }),
  r('the day before its last', et, 'psykiater', 'helbred', 'møde', S1, { dag: d('2027-11-08') }),
  r('R-174 its last day', et, 'psykiater', 'helbred', 'møde', S1, { dag: d('2027-11-09') }),
  r('R-174 the day after its last', et, 'psykiater', 'helbred', 'møde', 'udløbet', { dag: d('2027-11-10') }),
  ...(['2026-12-14', '2026-12-15', '2026-12-16'] as const).map((dag) =>
    r(`R-174 withdrawn 15 December, asked ${dag}`, { samtykker: [samtykke(), tilbagekaldelse(d('2026-12-15'))] }, 'psykiater', 'helbred', 'møde', dag === '2026-12-14' ? S1 : 'tilbagekaldt', { dag: d(dag) }),
  ),
  r('another consent withdrawn', { samtykker: [samtykke(), samtykke({ id: 's-33333' }), tilbagekaldelse(d('2026-12-01'), 's-33333')] }, 'psykiater', 'helbred', 'møde', S1),
  r('R-174 a withdrawal that names nobody’s consent stops everything older', { samtykker: [samtykke(), tilbagekaldelse(d('2026-12-01'), 's-99999')] }, 'psykiater', 'helbred', 'møde', 'tilbagekaldt'),
  r('R-174 a withdrawal that names nobody’s consent, the day before', { samtykker: [samtykke(), tilbagekaldelse(d('2026-12-16'), 's-99999')] }, 'psykiater', 'helbred', 'møde', S1),
  r('R-174 a withdrawal that names nobody’s consent, of the same day', { samtykker: [samtykke(), tilbagekaldelse(d('2026-11-09'), 's-99999')] }, 'psykiater', 'helbred', 'møde', 'tilbagekaldt'),
  r('R-174 a withdrawal that names a withdrawal stops everything older', { samtykker: [samtykke({ id: 's-33333' }), samtykke(), tilbagekaldelse(d('2026-12-01')), tilbagekaldelse(d('2026-12-02'), 's-zzzzz', 's-yyyyy')] }, 'psykiater', 'helbred', 'møde', 'tilbagekaldt'),
  r('R-174 a consent given after a withdrawal that names nobody’s consent', { samtykker: [samtykke({ givet: { dato: d('2026-12-02') } }), tilbagekaldelse(d('2026-12-01'), 's-99999')] }, 'psykiater', 'helbred', 'møde', S1),
  r('a withdrawal cannot be withdrawn', { samtykker: [samtykke(), tilbagekaldelse(d('2026-12-01')), tilbagekaldelse(d('2026-12-02'), 's-zzzzz', 's-yyyyy')] }, 'psykiater', 'helbred', 'møde', 'tilbagekaldt'),
  r('a new consent after the withdrawal', { samtykker: [samtykke(), tilbagekaldelse(d('2026-12-01')), samtykke({ id: 's-33333', givet: { dato: d('2026-12-01') } })] }, 'psykiater', 'helbred', 'møde', 'ja: s-33333'),
  r('a withdrawal permits nothing itself', { samtykker: [{ ...samtykke(), type: 'tilbagekaldelse' }] }, 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
]; // prettier-ignore

const nejTilØkonomi = samtykke({
  id: 's-33333',
  enheder: ['virksomhed'],
  kategorier: { må: ['identitet'], må_ikke: ['økonomi'] },
});
const jaTilØkonomi = samtykke({ kategorier: { må: ['økonomi'] } });
const nyJa = samtykke({ id: 's-44444', givet: { dato: d('2026-12-02') }, kategorier: { må: ['økonomi'] } });

const FORBIDDEN: readonly Række[] = [
  r('R-178 yes and no in one consent: no', { samtykker: [samtykke({ kategorier: { må: ['økonomi'], må_ikke: ['økonomi'] } })] }, 'psykiater', 'økonomi', 'møde', 'forbudt'),
  r('R-178 a no in another consent, to others', { samtykker: [jaTilØkonomi, nejTilØkonomi] }, 'psykiater', 'økonomi', 'møde', 'forbudt'),
  r('R-178 a no that nothing permits is told as a no', { samtykker: [nejTilØkonomi] }, 'psykiater', 'økonomi', 'møde', 'forbudt'),
  r('R-178 a no to something else', { samtykker: [samtykke(), nejTilØkonomi] }, 'psykiater', 'helbred', 'møde', S1),
  r('R-178 a no needs no form', { samtykker: [jaTilØkonomi, samtykke({ ...nejTilØkonomi, informeret: undefined })] }, 'psykiater', 'økonomi', 'møde', 'forbudt'),
  r('R-178 a no given later than the day', { samtykker: [jaTilØkonomi, { ...nejTilØkonomi, givet: { ...nejTilØkonomi.givet, dato: d('2026-12-16') } }] }, 'psykiater', 'økonomi', 'møde', S1),
  r('R-178 a no given on the day', { samtykker: [jaTilØkonomi, { ...nejTilØkonomi, givet: { ...nejTilØkonomi.givet, dato: d('2026-12-15') } }] }, 'psykiater', 'økonomi', 'møde', 'forbudt'),
  r('R-178 withdrawing the consent opens nothing it closed', { samtykker: [jaTilØkonomi, nejTilØkonomi, tilbagekaldelse(d('2026-12-02'), 's-33333')] }, 'psykiater', 'økonomi', 'møde', 'forbudt'),
  r('R-178 a new yes while the no stands', { samtykker: [nyJa, nejTilØkonomi] }, 'psykiater', 'økonomi', 'møde', 'forbudt'),
  r('R-178 a new yes on the day the no is withdrawn', { samtykker: [nyJa, nejTilØkonomi, tilbagekaldelse(d('2026-12-02'), 's-33333')] }, 'psykiater', 'økonomi', 'møde', 'ja: s-44444'),
  r('R-178 a new yes the day before the no is withdrawn', { samtykker: [nyJa, nejTilØkonomi, tilbagekaldelse(d('2026-12-03'), 's-33333')] }, 'psykiater', 'økonomi', 'møde', 'forbudt'),
  r('R-178 a no that lapsed the day before the new yes', { samtykker: [nyJa, { ...nejTilØkonomi, genbesøges: d('2026-12-01') }] }, 'psykiater', 'økonomi', 'møde', 'ja: s-44444'),
  r('R-178 a no whose last day is that of the new yes', { samtykker: [nyJa, { ...nejTilØkonomi, genbesøges: d('2026-12-02') }] }, 'psykiater', 'økonomi', 'møde', 'forbudt'),
  r('R-178 a no reaches those with a role in the case', { samtykker: [nejTilØkonomi] }, 'koordinator', 'økonomi', 'møde', 'forbudt'),
  r('R-178 but not the authority’s own bookkeeping', { samtykker: [nejTilØkonomi] }, 'koordinator', 'økonomi', 'økonomi', 'ja: sagsbehandling'),
  r('R-178 and never the citizen', { samtykker: [nejTilØkonomi] }, 'borger', 'økonomi', 'møde', 'ja: egne_oplysninger'),
]; // prettier-ignore

const LIMITS: readonly Række[] = [
  r('citizens see their own health', {}, 'borger', 'helbred', 'møde', 'ja: egne_oplysninger'),
  r('citizens see their own network', {}, 'borger', 'netværk', 'møde', 'ja: egne_oplysninger'),
  r('citizens see their own CPR number', {}, 'borger', 'cpr', 'møde', 'ja: egne_oplysninger'),
  r('citizens see the screening', {}, 'borger', 'visitation', 'plan', 'ja: egne_oplysninger'),
  r('citizens see their own answers', {}, 'borger', 'oplevelse', 'plan', 'ja: egne_oplysninger'),
  r('what is not about the citizen goes to anyone', {}, 'virksomhed', 'drift', 'møde', 'ja: intet_om_borgeren'),
  r('X-12 henvist: the citizen still sees', { status: 'henvist' }, 'borger', 'helbred', 'møde', 'ja: egne_oplysninger'),
  r('X-12 henvist: consent opens nothing', { status: 'henvist', ...et }, 'psykiater', 'helbred', 'møde', 'henvist'),
  r('X-12 henvist: those who decide, to decide', { status: 'henvist' }, 'visitator', 'helbred', 'visitation', 'ja: sagsbehandling'),
  r('X-12 henvist: those who decide, for nothing else', { status: 'henvist' }, 'koordinator', 'helbred', 'møde', 'henvist'),
  r('X-12 henvist: one of another house who could decide', { status: 'henvist' }, 'privatVisitator', 'helbred', 'visitation', 'henvist'),
  r('X-12 henvist: a colleague', { status: 'henvist' }, 'kollega', 'helbred', 'visitation', 'henvist'),
  r('X-12 visiteret: consent counts', { status: 'visiteret', ...et }, 'psykiater', 'helbred', 'møde', S1),
  r('R-089 afsluttet: nothing new', { status: 'afsluttet', ...et }, 'psykiater', 'helbred', 'møde', 'afsluttet'),
  r('R-089 afsluttet: no handing over either', { status: 'afsluttet', ...et }, 'psykiater', 'helbred', 'overdragelse', 'afsluttet'),
  r('R-089 afsluttet: nor to those who had a role', { status: 'afsluttet' }, 'koordinator', 'helbred', 'plan', 'afsluttet'),
  r('R-089 afsluttet: the citizen still sees', { status: 'afsluttet' }, 'borger', 'helbred', 'plan', 'ja: egne_oplysninger'),
  r('slettes: nothing, not to the citizen', { status: 'slettes' }, 'borger', 'helbred', 'møde', 'slettes'),
  r('slettes: nothing, not even drift', { status: 'slettes' }, 'koordinator', 'drift', 'møde', 'slettes'),
  r('slettes: a decision in the case is no way round', { status: 'slettes', konkrete: [beslutning()] }, 'psykiater', 'helbred', 'møde', 'slettes'),
  r('R-114 the screening to one with a role', {}, 'koordinator', 'visitation', 'plan', 'ja: sagsbehandling'),
  r('R-114 the screening to a colleague without', {}, 'kollega', 'visitation', 'visitation', 'visitation'),
  r('R-114 the screening outside the kommune, though decided', { konkrete: [beslutning()] }, 'psykiater', 'visitation', 'møde', 'visitation'),
  r('R-114 the screening to a volunteer with a role', {}, 'privatTovholder', 'visitation', 'plan', 'visitation'),
  r('X-08 the citizen’s experience to the koordinator', {}, 'koordinator', 'oplevelse', 'plan', 'ja: sagsbehandling'),
  r('X-08 the citizen’s experience to the tovholder', {}, 'tovholder', 'oplevelse', 'plan', 'ja: sagsbehandling'),
  r('X-08 the citizen’s experience to the team, though decided', { konkrete: [beslutning()] }, 'psykiater', 'oplevelse', 'møde', 'oplevelse'),
  r('X-08 the citizen’s experience to the støtteperson', {}, 'ven', 'oplevelse', 'plan', 'oplevelse'),
  r('X-08 the citizen’s experience to those who screen', {}, 'visitator', 'oplevelse', 'visitation', 'oplevelse'),
]; // prettier-ignore

const medCpr = samtykke({
  enheder: ['psykiatrien', 'læge', 'værested'],
  personer: ['n-22222'],
  kategorier: { må: ['identitet', 'cpr'] },
});
const cprUdenNavn = samtykke({ kategorier: { må: ['cpr'] } });
const udenFast = { grundlag: [] };

const CPR: readonly Række[] = [
  r('R-113 the number follows the name to an authority', et, 'psykiater', 'cpr', 'møde', 'ja: cpr_til_myndigheder'),
  r('R-113 no name, no number', {}, 'psykiater', 'cpr', 'møde', 'cpr_uden_identitet'),
  r('R-113 consent to the number but not the name', { samtykker: [cprUdenNavn] }, 'psykiater', 'cpr', 'møde', 'cpr_uden_identitet'),
  r('R-113 the fixed basis gone, consent names it', { ...udenFast, samtykker: [medCpr] }, 'psykiater', 'cpr', 'møde', S1),
  r('R-113 the fixed basis gone, consent does not name it', { ...udenFast, ...et }, 'psykiater', 'cpr', 'møde', 'ikke_kategori'),
  r('X-11 never to a private party, though consented', { samtykker: [medCpr] }, 'læge', 'cpr', 'møde', 'cpr_kun_myndigheder'),
  r('X-11 never to volunteers', { samtykker: [medCpr] }, 'værested', 'cpr', 'møde', 'cpr_kun_myndigheder'),
  r('X-11 never to relatives', { samtykker: [medCpr] }, 'søster', 'cpr', 'møde', 'cpr_kun_myndigheder'),
  r('X-11 never to a private party, though decided', { konkrete: [beslutning()] }, 'læge', 'cpr', 'møde', 'cpr_kun_myndigheder'),
  r('X-11 to an authority, decided', { grundlag: [UNDERRETNING], konkrete: [beslutning()] }, 'psykiater', 'cpr', 'møde', 'ja: underretning'),
  r('R-178 a no to the number stops the fixed basis', { samtykker: [samtykke({ kategorier: { må: ['identitet'], må_ikke: ['cpr'] } })] }, 'psykiater', 'cpr', 'møde', 'forbudt'),
]; // prettier-ignore

const udløbet = (gyldig_til: Dato) => ({ grundlag: [{ ...SAGSBEHANDLING, gyldig_til }] });
const kommende = (gyldig_fra: Dato) => ({ grundlag: [{ ...SAGSBEHANDLING, gyldig_fra }] });

const FIXED: readonly Række[] = [
  r('the koordinator has a role in the case', {}, 'koordinator', 'helbred', 'møde', 'ja: sagsbehandling'),
  r('the fixed basis, a category it does not name', {}, 'koordinator', 'bolig', 'møde', 'intet_samtykke'),
  r('the fixed basis, a purpose it does not name', {}, 'koordinator', 'helbred', 'overdragelse', 'intet_samtykke'),
  r('the fixed basis, no role', {}, 'kollega', 'helbred', 'møde', 'intet_samtykke'),
  r('the fixed basis, another type of party', {}, 'privatTovholder', 'helbred', 'møde', 'intet_samtykke'),
  r('who only screens has no way into the meetings', {}, 'visitator', 'helbred', 'møde', 'intet_samtykke'),
  r('the day before the basis begins', kommende(d('2026-12-16')), 'koordinator', 'helbred', 'møde', 'intet_samtykke'),
  r('the day the basis begins', kommende(d('2026-12-15')), 'koordinator', 'helbred', 'møde', 'ja: sagsbehandling'),
  r('the last day of the basis', udløbet(d('2026-12-15')), 'koordinator', 'helbred', 'møde', 'ja: sagsbehandling'),
  r('the day after the basis ended', udløbet(d('2026-12-14')), 'koordinator', 'helbred', 'møde', 'intet_samtykke'),
  r('a basis for everyone of a type is not followed', { grundlag: [FOR_BRED] }, 'psykiater', 'identitet', 'møde', 'intet_samtykke'),
  r('a basis that presupposes itself is not followed', { grundlag: [{ ...FOR_BRED, forudsætter: 'identitet' }] }, 'psykiater', 'identitet', 'møde', 'intet_samtykke'),
  r('two bases that presuppose each other are not followed', { grundlag: [{ ...FOR_BRED, forudsætter: 'helbred' }, { ...FOR_BRED, id: 'den_anden', kategorier: ['helbred'], forudsætter: 'identitet' }] }, 'psykiater', 'identitet', 'møde', 'intet_samtykke'),
  r('three bases that presuppose each other in a ring are not followed', { grundlag: [{ ...FOR_BRED, forudsætter: 'helbred' }, { ...FOR_BRED, id: 'den_anden', kategorier: ['helbred'], forudsætter: 'bolig' }, { ...FOR_BRED, id: 'den_tredje', kategorier: ['bolig'], forudsætter: 'identitet' }] }, 'psykiater', 'identitet', 'møde', 'intet_samtykke'),
  r('a basis that presupposes what is refused', { grundlag: [{ ...CPR_TIL_MYNDIGHEDER, kategorier: ['bolig'], forudsætter: 'helbred' }] }, 'psykiater', 'bolig', 'møde', 'intet_samtykke'),
  r('a basis that presupposes what is permitted', { grundlag: [{ ...CPR_TIL_MYNDIGHEDER, kategorier: ['bolig'], forudsætter: 'helbred' }], ...et }, 'psykiater', 'bolig', 'møde', 'ja: cpr_til_myndigheder'),
]; // prettier-ignore

const besluttet = (ændring: Parameters<typeof beslutning>[0] = {}) => ({ konkrete: [beslutning(ændring)] });
const uden = (nøgle: 'begrundelse' | 'besluttet_af') => {
  const { [nøgle]: _, ...resten } = beslutning();
  return { konkrete: [resten] };
};

const DECIDED: readonly Række[] = [
  r('a decision in the case', besluttet(), 'psykiater', 'helbred', 'møde', 'ja: underretning'),
  r('law beats the citizen’s no', { ...besluttet(), samtykker: [samtykke({ kategorier: { må_ikke: ['helbred'] } })] }, 'psykiater', 'helbred', 'møde', 'ja: underretning'),
  r('X-12 a statutory notice goes out at henvist', { status: 'henvist', ...besluttet() }, 'psykiater', 'helbred', 'møde', 'ja: underretning'),
  r('and after the case is closed', { status: 'afsluttet', ...besluttet() }, 'psykiater', 'helbred', 'møde', 'ja: underretning'),
  r('a decision about someone else', besluttet({ modtagere: ['p-88888'] }), 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('a decision about another category', besluttet({ kategorier: ['identitet'] }), 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('a decision beyond its basis', besluttet({ kategorier: ['økonomi'] }), 'psykiater', 'økonomi', 'møde', 'intet_samtykke'),
  r('a decision for another purpose', besluttet({ formål: ['plan'] }), 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('a purpose beyond its basis', besluttet({ formål: ['overdragelse'] }), 'psykiater', 'helbred', 'overdragelse', 'intet_samtykke'),
  r('a decision on another basis', besluttet({ grundlag: 'sagsbehandling' }), 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('a decision without its reason', uden('begrundelse'), 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('a decision nobody made', uden('besluttet_af'), 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('a decision by the one who receives', besluttet({ besluttet_af: 'p-66666' }), 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('the day before the decision holds', besluttet({ fra: d('2026-12-16') }), 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('the first day of the decision', besluttet({ fra: d('2026-12-15') }), 'psykiater', 'helbred', 'møde', 'ja: underretning'),
  r('the last day of the decision', besluttet({ til: d('2026-12-15') }), 'psykiater', 'helbred', 'møde', 'ja: underretning'),
  r('the day after the decision', besluttet({ til: d('2026-12-14') }), 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('a decision on a basis that has ended', { ...besluttet(), grundlag: [{ ...UNDERRETNING, gyldig_til: d('2026-12-14') }] }, 'psykiater', 'helbred', 'møde', 'intet_samtykke'),
  r('a basis to be decided does not hold of itself', { grundlag: [{ ...UNDERRETNING, kun_roller: ['tovholder'] }] }, 'tovholder', 'helbred', 'møde', 'intet_samtykke'),
  r('a fixed basis cannot be decided open', { grundlag: [{ ...FOR_BRED, formål: ['møde'] }], ...besluttet({ grundlag: 'for_bred' }) }, 'psykiater', 'identitet', 'møde', 'intet_samtykke'),
]; // prettier-ignore

export const TABEL: readonly Række[] = [
  ...ORDINARY,
  ...NAMED,
  ...PURPOSES,
  ...FORM,
  ...DAYS,
  ...FORBIDDEN,
  ...LIMITS,
  ...CPR,
  ...FIXED,
  ...DECIDED,
];
