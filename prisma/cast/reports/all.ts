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
import { mountainSchoolBus } from '@/prisma/cast/reports/24-mountain-school-bus';
import { guideDesk } from '@/prisma/cast/reports/25-guide-desk';
import { hilltopBell } from '@/prisma/cast/reports/26-hilltop-bell';
import { parallelBars } from '@/prisma/cast/reports/27-parallel-bars';
import { redBicycleLane } from '@/prisma/cast/reports/28-red-bicycle-lane';
import { quietTaiChi } from '@/prisma/cast/reports/29-quiet-tai-chi';
import { fallingEggs } from '@/prisma/cast/reports/30-falling-eggs';
import { snowOnTiles } from '@/prisma/cast/reports/31-snow-on-tiles';
import { soundingHouse } from '@/prisma/cast/reports/32-sounding-house';
import { namesBeforeSurgery } from '@/prisma/cast/reports/33-names-before-surgery';
import { stairsAtNight } from '@/prisma/cast/reports/34-stairs-at-night';
import { rainyDismissal } from '@/prisma/cast/reports/35-rainy-dismissal';
import { courtLights } from '@/prisma/cast/reports/36-court-lights';
import { chairsBetweenShelves } from '@/prisma/cast/reports/37-chairs-between-shelves';
import { fridayBreakfasts } from '@/prisma/cast/reports/38-friday-breakfasts';
import { threeOdometers } from '@/prisma/cast/reports/39-three-odometers';
import { riddleLanterns } from '@/prisma/cast/reports/40-riddle-lanterns';
import { paperLoanCards } from '@/prisma/cast/reports/41-paper-loan-cards';
import { stoneBalusters } from '@/prisma/cast/reports/42-stone-balusters';
import { slowestLeads } from '@/prisma/cast/reports/43-slowest-leads';
import { openDay } from '@/prisma/cast/reports/44-open-day';
import { doctorAtTheCounter } from '@/prisma/cast/reports/45-doctor-at-the-counter';
import { badmintonCourse } from '@/prisma/cast/reports/46-badminton-course';
import { aWeekOfGeese } from '@/prisma/cast/reports/47-a-week-of-geese';
import { sundayVaccination } from '@/prisma/cast/reports/48-sunday-vaccination';
import { waterCut } from '@/prisma/cast/reports/49-water-cut';
import { clayLake } from '@/prisma/cast/reports/50-clay-lake';
import { fiveSmallHouses } from '@/prisma/cast/reports/51-five-small-houses';

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
  mountainSchoolBus,
  guideDesk,
  hilltopBell,
  parallelBars,
  redBicycleLane,
  quietTaiChi,
  fallingEggs,
  snowOnTiles,
  soundingHouse,
  namesBeforeSurgery,
  stairsAtNight,
  rainyDismissal,
  courtLights,
  chairsBetweenShelves,
  fridayBreakfasts,
  threeOdometers,
  riddleLanterns,
  paperLoanCards,
  stoneBalusters,
  slowestLeads,
  openDay,
  doctorAtTheCounter,
  badmintonCourse,
  aWeekOfGeese,
  sundayVaccination,
  waterCut,
  clayLake,
  fiveSmallHouses,
];
