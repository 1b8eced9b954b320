/** Every report of the demo newspaper, in the order in which they were written. */

import type { CastReport } from '@/prisma/cast/cast-report';
import { nightFerry } from '@/prisma/cast/reports/01-night-ferry';
import { oldStreetWells } from '@/prisma/cast/reports/02-old-street-wells';
import { waitingLines } from '@/prisma/cast/reports/03-waiting-lines';
import { birdCountCall } from '@/prisma/cast/reports/04-bird-count-call';
import { missedBoatColumn } from '@/prisma/cast/reports/05-missed-boat-column';
import { winterTimetable } from '@/prisma/cast/reports/06-winter-timetable';
import { nightPaediatrics } from '@/prisma/cast/reports/07-night-paediatrics';
import { mobileClinic } from '@/prisma/cast/reports/08-mobile-clinic';
import { fluQuestions } from '@/prisma/cast/reports/09-flu-questions';
import { pharmacyLabels } from '@/prisma/cast/reports/10-pharmacy-labels';
import { ambulanceLamp } from '@/prisma/cast/reports/11-ambulance-lamp';
import { hearingTest } from '@/prisma/cast/reports/12-hearing-test';
import { curtainDragon } from '@/prisma/cast/reports/13-curtain-dragon';
import { halfAcreLedger } from '@/prisma/cast/reports/14-half-acre-ledger';
import { returnBox } from '@/prisma/cast/reports/15-return-box';
import { letterOnMarks } from '@/prisma/cast/reports/16-letter-on-marks';
import { foodTasters } from '@/prisma/cast/reports/17-food-tasters';
import { fogFlags } from '@/prisma/cast/reports/18-fog-flags';
import { osmanthusTrays } from '@/prisma/cast/reports/19-osmanthus-trays';
import { ferryBell } from '@/prisma/cast/reports/20-ferry-bell';
import { marketWakes } from '@/prisma/cast/reports/21-market-wakes';
import { abacus } from '@/prisma/cast/reports/22-abacus';
import { lampEssays } from '@/prisma/cast/reports/23-lamp-essays';

export const reports: CastReport[] = [
  nightFerry,
  oldStreetWells,
  waitingLines,
  birdCountCall,
  missedBoatColumn,
  winterTimetable,
  nightPaediatrics,
  mobileClinic,
  fluQuestions,
  pharmacyLabels,
  ambulanceLamp,
  hearingTest,
  curtainDragon,
  halfAcreLedger,
  returnBox,
  letterOnMarks,
  foodTasters,
  fogFlags,
  osmanthusTrays,
  ferryBell,
  marketWakes,
  abacus,
  lampEssays,
];
