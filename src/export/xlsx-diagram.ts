/** A native column chart in a workbook: its XML, which the package writes into the file for us. Text only; no package here. */

import { escapeXml } from '../base/tekst.ts';
import type { Ark, Celle } from '../documents/regneark.ts';

/** Where an ark's cells lie in its sheet, counted from 1. */
export interface Plads {
  /** The row of the headings. */
  readonly titler: number;
  readonly første: number;
  readonly sidste: number;
}

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DIAGRAMTYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const DIAGRAMRELATION = `${R}/chart`;

/** Dark enough apart to be told from each other without colour too. */
const FARVER = ['1F4E79', 'E08A00'];
const [BREDDE, HØJDE] = [9_000_000, 4_300_000];

function bogstav(kolonne: number): string {
  return String.fromCodePoint(65 + kolonne);
}

function område(ark: Ark, kolonne: number, fra: number, til: number): string {
  const celle = (række: number) => `$${bogstav(kolonne)}$${række}`;
  return escapeXml(`'${ark.navn}'!${fra === til ? celle(fra) : `${celle(fra)}:${celle(til)}`}`);
}

function tekstAf(celle: Celle): string {
  return celle?.art === 'tekst' ? celle.tekst : '';
}

function talAf(celle: Celle): number {
  return celle?.art === 'beløb' ? celle.øre / 100 : 0;
}

function punkter(værdier: readonly (string | number)[]): string {
  const alle = værdier.map((v, i) => `<c:pt idx="${i}"><c:v>${escapeXml(String(v))}</c:v></c:pt>`);
  return `<c:ptCount val="${værdier.length}"/>${alle.join('')}`;
}

function serie(ark: Ark, plads: Plads, kolonne: number, nr: number): string {
  const overskrift = ark.kolonner[kolonne]?.titel ?? '';
  const navne = ark.rækker.map((række) => tekstAf(række[0]));
  const tal = ark.rækker.map((række) => talAf(række[kolonne]));
  return [
    `<c:ser><c:idx val="${nr}"/><c:order val="${nr}"/>`,
    `<c:tx><c:strRef><c:f>${område(ark, kolonne, plads.titler, plads.titler)}</c:f>`,
    `<c:strCache>${punkter([overskrift])}</c:strCache></c:strRef></c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${FARVER[nr % FARVER.length] ?? ''}"/></a:solidFill></c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    `<c:cat><c:strRef><c:f>${område(ark, 0, plads.første, plads.sidste)}</c:f>`,
    `<c:strCache>${punkter(navne)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${område(ark, kolonne, plads.første, plads.sidste)}</c:f>`,
    `<c:numCache><c:formatCode>#,##0.00</c:formatCode>${punkter(tal)}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
}

function titelXml(text: string): string {
  const afsnit = `<a:p><a:pPr><a:defRPr sz="1200"/></a:pPr><a:r><a:rPr lang="da-DK" sz="1200"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${afsnit}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const AKSER = [
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>',
  '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:tickLblPos val="low"/><c:crossAx val="2"/></c:catAx>',
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>',
  '<c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/></c:valAx>',
].join('');

/** xl/charts/chart….xml: reads its numbers from the sheet, and carries them too for programs that do not recalculate. */
export function diagramXml(ark: Ark, plads: Plads): string {
  const { diagram } = ark;
  const serier = (diagram?.kolonner ?? []).map((kolonne, nr) => serie(ark, plads, kolonne, nr));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:roundedCorners val="0"/><c:chart>`,
    titelXml(diagram?.titel ?? ''),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>',
    '<c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...serier,
    `<c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${AKSER}</c:plotArea>`,
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>',
    '<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

/** The frame in the sheet's drawing, its corner at the beginning of `række` (from 1); `relation` leads to the chart. */
export function diagramramme({ diagram }: Ark, række: number, relation: string): string {
  const titel = escapeXml(diagram?.titel ?? '');
  return [
    '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff>',
    `<xdr:row>${række - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${BREDDE}" cy="${HØJDE}"/>`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="2" name="Diagram" descr="${titel}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${relation}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}
