/** The last touches on a sanitised page: header scopes, boxes for a pen, and no link to a place we do not know. */

/** The parts of an HTML tree that matter here. */
export interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)/i;

function isSafeLink(href: unknown): boolean {
  return typeof href === 'string' && SAFE_LINK.test(href);
}

function isElement(node: HtmlNode, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName;
}

function isBlank(node: HtmlNode): boolean {
  return node.value === undefined ? (node.children ?? []).every(isBlank) : node.value.trim() === '';
}

function box(checked: boolean): HtmlNode {
  const properties = {
    className: ['boks'],
    role: 'img',
    ariaLabel: checked ? 'Afkrydset' : 'Ikke afkrydset',
  };
  return {
    type: 'element',
    tagName: 'span',
    properties,
    children: [{ type: 'text', value: checked ? '☑' : '☐' }],
  };
}

/** A form's table often has no headings: an empty heading is a cell, and an empty row of them is nothing. */
function polishHeading(cell: HtmlNode): void {
  if (isBlank(cell)) cell.tagName = 'td';
  else cell.properties = { ...cell.properties, scope: 'col' };
}

function isSpace(node: HtmlNode): boolean {
  return node.type === 'text' && node.value?.trim() === '';
}

/** The list item's box stands alone in its column, its text in the next. In an airy list both are in a paragraph. */
function polishTask(item: HtmlNode): void {
  const children = item.children ?? [];
  const [first, ...more] = children.slice(children.findIndex((child) => !isSpace(child)));
  if (!first) return;
  const airy = isElement(first, 'p');
  const [input, ...text] = airy ? (first.children ?? []) : [first, ...more];
  if (!input || !isElement(input, 'input')) return;
  const paragraph = { ...first, children: text };
  const column: HtmlNode = {
    type: 'element',
    tagName: 'div',
    properties: {},
    children: airy ? [paragraph, ...more] : text,
  };
  item.children = [box(input.properties?.['checked'] === true), column];
}

function polishElement(node: HtmlNode): void {
  if (isElement(node, 'th')) polishHeading(node);
  if (isElement(node, 'li')) polishTask(node);
  if (isElement(node, 'table')) {
    node.children = node.children?.filter((part) => !(isElement(part, 'thead') && isBlank(part))) ?? [];
  }
  if (isElement(node, 'a') && !isSafeLink(node.properties?.['href'])) delete node.properties?.['href'];
}

/** Changes the tree in place. */
export function polish(node: HtmlNode): void {
  polishElement(node);
  for (const child of node.children ?? []) polish(child);
}
