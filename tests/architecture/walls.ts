import type { SourceFile } from './source-files';

/** Who may know whom. A rule names the folder, and says which imports from it are against the wall. */
interface Wall {
  in: RegExp;
  why: string;
  against(from: string, file: SourceFile, typeOnly: boolean): boolean;
}

const PURE = ['domain', 'manuscript', 'composer', 'checks', 'intake', 'search', 'i18n', 'render', 'edition'];
/** The one file that draws the screens of the digital newspaper, and what it takes for it. */
const DRAWS_EDITIONS = 'lib/server/editions/documents.tsx';
const DRAWN_SCREEN = /^components\/reader\/[a-z-]+-(screen|document)$/;
const isOwn = (from: string) => /^(app|components|lib|prisma|scripts|tests)(\/|$)/.test(from);
const inside = (from: string, ...folders: string[]) =>
  folders.some((folder) => from === folder || from.startsWith(`${folder}/`));
const isMachine = (from: string) =>
  from.startsWith('node:') || ['fs', 'path', 'crypto', 'child_process', 'os', 'net', 'http'].includes(from);

const walls: Wall[] = [
  {
    in: /^lib\/domain\//,
    why: 'the rules know only themselves (types of the manuscript aside)',
    against: (from, _, typeOnly) =>
      isOwn(from) ? !inside(from, 'lib/domain') && !(typeOnly && inside(from, 'lib/manuscript')) : from !== 'zod',
  },
  {
    in: new RegExp(`^lib/(${PURE.slice(1).join('|')})/`),
    why: 'pure libraries know the rules and each other: no files, no machine, no framework',
    against: (from) =>
      isOwn(from)
        ? !PURE.some((name) => inside(from, `lib/${name}`))
        : isMachine(from) || /^(next|react|@prisma|pg)(\/|$)/.test(from),
  },
  {
    in: /^lib\/server\//,
    why: 'the server knows neither screens (but those that an edition is drawn from) nor scripts',
    against: (from, file) =>
      inside(from, 'app', 'prisma', 'scripts', 'tests') ||
      (inside(from, 'components') && !(file.path === DRAWS_EDITIONS && DRAWN_SCREEN.test(from))),
  },
  {
    in: /^lib\/server\/reading\//,
    why: 'serving knows of making an edition nothing but what a bundle holds',
    against: (from, _, typeOnly) => inside(from, 'lib/server/editions') && !typeOnly,
  },
  {
    in: /^lib\/(composer|checks|intake|search|manuscript|i18n)\//,
    why: 'what an edition tells and how it is drawn comes after the text',
    against: (from) => inside(from, 'lib/edition', 'lib/render'),
  },
  {
    in: /^components\//,
    why: 'components know of the server its types only, and get actions as props',
    against: (from, _, typeOnly) =>
      inside(from, 'app', 'prisma', 'scripts', 'tests') || (inside(from, 'lib/server') && !typeOnly),
  },
  {
    in: /^(?!app\/)/,
    why: 'nobody imports a route',
    against: (from) => inside(from, 'app'),
  },
  {
    in: /^(app|lib|components)\//,
    why: 'the product does not import its tests, scripts or seed',
    against: (from) => inside(from, 'tests', 'scripts', 'prisma'),
  },
];

const isTest = (path: string) =>
  /\.(test|spec)\.tsx?$/.test(path) || path.startsWith('tests/') || path.includes('/test-support/');

/** Every import that goes through a wall, as a sentence. */
export function breaches(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) =>
      file.imports.flatMap(({ from, typeOnly }) =>
        walls
          .filter((wall) => wall.in.test(file.path) && wall.against(from, file, typeOnly))
          .map((wall) => `${file.path} imports ${from}: ${wall.why}`),
      ),
    );
}
