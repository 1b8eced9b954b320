/** A page file from the schools' first words to the readers' page, each step by the one whose step it is. */
import type { PageFile } from '../compose/page-file';
import { Client } from './client';
import { bringOut, planIssue } from './issue';
import { seatPeople } from './people';
import { photosOf } from './photos';
import { readAsReader } from './reader';
import { chooseSection, placeReport, reviewReport, submitReport } from './reports';
import { timedStep } from './step';

export interface Stage {
  url: string;
  token: string;
  photoFolder: string;
  say: (line: string) => void;
}

export async function rehearse(file: PageFile, { url, token, photoFolder, say }: Stage): Promise<void> {
  const begun = performance.now();
  const step = timedStep(say);
  const admin = new Client(url, token, 'the administrator');
  const reports = [...file.reports].sort((a, b) => a.priority - b.priority);
  const cast = await step('units and people', () => seatPeople(admin, url, reports));
  const section = await chooseSection(cast.editors[0] as Client, file.page.section);
  const issue = await step('the chief plans and opens the issue', () => planIssue(cast.chief, file.page, section.id));
  for (const [index, report] of reports.entries()) {
    const told = `report ${index + 1} of ${reports.length}`;
    const author = cast.authors.get(report.id) as Client;
    const photos = await step(`${told}: ${report.photos.length} photos at hand`, () => photosOf(report, photoFolder));
    const id = await step(`${told}: ${author.name} submits 《${report.headline}》`, () =>
      submitReport(author, report, photos),
    );
    const editor = cast.editors[index % cast.editors.length] as Client;
    const signers = await step(`${told}: reviewed and signed`, () =>
      reviewReport(id, section.id, { editor, head: cast.head, chief: cast.chief }),
    );
    say(`            signed by ${signers.join(', ')}`);
    await step(`${told}: placed on the page`, () =>
      placeReport(cast.pageEditor, { reportId: id, issueId: issue.id, pageId: issue.pageId, anchor: report.anchor }),
    );
  }
  await bringOut(issue, cast, step, say);
  const edition = await step('readers find the page, every report and the PDF', () =>
    readAsReader(url, cast.chief, issue.id),
  );
  say(`${String(Math.round(performance.now() - begun)).padStart(7)} ms  in all`);
  say('');
  say(`The page:  ${url}${edition.page}`);
  say(`As PDF:    ${url}${edition.pdf}`);
  for (const { headline, address } of edition.reports) say(`  ${url}${address}  ${headline}`);
  say(`The desk:  ${url}/issues/${issue.id}`);
}
