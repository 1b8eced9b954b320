/** The photographs of the demo newspaper by key; each is drawn when it is first asked for. */
import { ambulanceBridge } from './ambulance-bridge'
import { basketballCourt } from './basketball-court'
import { bicycleLane } from './bicycle-lane'
import { canteenWindow } from './canteen-window'
import { classroomBlackboard } from './classroom-blackboard'
import { clinicNight } from './clinic-night'
import { dragonDance } from './dragon-dance'
import { ferryPier } from './ferry-pier'
import { hospitalCorridor } from './hospital-corridor'
import { lakeDusk } from './lake-dusk'
import { lanternsCorridor } from './lanterns-corridor'
import { libraryShelves } from './library-shelves'
import { longCauseway } from './long-causeway'
import { marketMorning } from './market-morning'
import { migratingBirds } from './migrating-birds'
import { mobileClinicMountain } from './mobile-clinic-mountain'
import { musicRoom } from './music-room'
import { oldStreetWell } from './old-street-well'
import { operatingLamp } from './operating-lamp'
import { osmanthusYard } from './osmanthus-yard'
import { pharmacyDrawers } from './pharmacy-drawers'
import type { Picture } from './picture'
import { playgroundTrack } from './playground-track'
import { readingCorner } from './reading-corner'
import { rehabilitationBars } from './rehabilitation-bars'
import { riceTerraces } from './rice-terraces'
import { schoolBusMorning } from './school-bus-morning'
import { schoolGateRain } from './school-gate-rain'
import { scienceFair } from './science-fair'
import { snowRoofs } from './snow-roofs'
import { taiChiPark } from './tai-chi-park'
import { vaccinationTable } from './vaccination-table'
import { vegetableGarden } from './vegetable-garden'

export const pictures = {
  'lake-dusk': lakeDusk,
  'long-causeway': longCauseway,
  'lanterns-corridor': lanternsCorridor,
  'playground-track': playgroundTrack,
  'classroom-blackboard': classroomBlackboard,
  'school-gate-rain': schoolGateRain,
  'library-shelves': libraryShelves,
  'dragon-dance': dragonDance,
  'vegetable-garden': vegetableGarden,
  'canteen-window': canteenWindow,
  'music-room': musicRoom,
  'science-fair': scienceFair,
  'basketball-court': basketballCourt,
  'school-bus-morning': schoolBusMorning,
  'reading-corner': readingCorner,
  'clinic-night': clinicNight,
  'hospital-corridor': hospitalCorridor,
  'vaccination-table': vaccinationTable,
  'ambulance-bridge': ambulanceBridge,
  'operating-lamp': operatingLamp,
  'pharmacy-drawers': pharmacyDrawers,
  'tai-chi-park': taiChiPark,
  'mobile-clinic-mountain': mobileClinicMountain,
  'rehabilitation-bars': rehabilitationBars,
  'old-street-well': oldStreetWell,
  'migrating-birds': migratingBirds,
  'snow-roofs': snowRoofs,
  'market-morning': marketMorning,
  'ferry-pier': ferryPier,
  'bicycle-lane': bicycleLane,
  'osmanthus-yard': osmanthusYard,
  'rice-terraces': riceTerraces,
} satisfies Record<string, Picture>

export type PictureKey = keyof typeof pictures

/** The JPEG of a picture, the same bytes each time on the same machine. */
export function drawPicture(key: PictureKey): Promise<Buffer> {
  return pictures[key].draw()
}
