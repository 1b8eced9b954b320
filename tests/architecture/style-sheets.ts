import postcss from 'postcss';

/** A sheet of styles as the tests see it: the classes it dresses, the tokens it sets and reads. */
export interface StyleSheet {
  path: string;
  classes: Set<string>;
  /** of these, with which a selector begins: the things that the sheet is about */
  subjects: Set<string>;
  setTokens: Set<string>;
  readTokens: Set<string>;
}

export function styleSheet(path: string, text: string): StyleSheet {
  const sheet: StyleSheet = {
    path,
    classes: new Set(),
    subjects: new Set(),
    setTokens: new Set(),
    readTokens: new Set(),
  };
  const root = postcss.parse(text, { from: path });
  root.walkRules(({ selector }) => {
    for (const one of postcss.list.comma(selector)) {
      const [subject, ...others] = classesIn(one);
      if (subject) sheet.subjects.add(subject);
      for (const name of [subject, ...others]) if (name) sheet.classes.add(name);
    }
  });
  root.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) sheet.setTokens.add(prop);
    for (const [, token] of value.matchAll(/var\(\s*(--[\w-]+)/g)) sheet.readTokens.add(token as string);
  });
  return sheet;
}

function classesIn(selector: string): string[] {
  return [...selector.replace(/"[^"]*"/g, '').matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name]) => name as string);
}
