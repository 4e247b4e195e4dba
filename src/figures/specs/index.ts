import type { FigureSpec } from "../spec.ts";
import { accountsAndHelp } from "./accounts-and-help.ts";
import { climbByArea } from "./climb-by-area.ts";
import { counties832 } from "./counties-832.ts";
import { expressOutlets } from "./express-outlets.ts";
import { farmProduceTarget } from "./farm-produce-target.ts";
import { helpSiteGifts } from "./help-site-gifts.ts";
import { helpSiteUsers } from "./help-site-users.ts";
import { hundredVillages } from "./hundred-villages.ts";
import { lostScale } from "./lost-scale.ts";
import { multimediaClassrooms } from "./multimedia-classrooms.ts";
import { nonUsers } from "./non-users.ts";
import { oneShareFivePrints } from "./one-share-five-prints.ts";
import { outletsAndVillages } from "./outlets-and-villages.ts";
import { pairedCounties } from "./paired-counties.ts";
import { payingElectronically } from "./paying-electronically.ts";
import { penetrationGap } from "./penetration-gap.ts";
import { platform832Sales } from "./platform-832-sales.ts";
import { poorCountiesParts } from "./poor-counties-parts.ts";
import { poorCountiesSizes } from "./poor-counties-sizes.ts";
import { poorVillagesFibreBaseline } from "./poor-villages-fibre-baseline.ts";
import { poorVillagesTargets } from "./poor-villages-targets.ts";
import { ratesAcrossTheBreak } from "./rates-across-the-break.ts";
import { reasonsBySurvey } from "./reasons-by-survey.ts";
import { requestsMatched } from "./requests-matched.ts";
import { ruralOnAndOffline } from "./rural-on-and-offline.ts";
import { ruralParcels } from "./rural-parcels.ts";
import { ruralRetailGrowth } from "./rural-retail-growth.ts";
import { ruralRetailSeries } from "./rural-retail-series.ts";
import { ruralUsersBreak } from "./rural-users-break.ts";
import { schoolBroadbandGoal } from "./school-broadband-goal.ts";
import { schoolEquipment2021 } from "./school-equipment-2021.ts";
import { schoolLinesAndRooms } from "./school-lines-and-rooms.ts";
import { schoolsOnline } from "./schools-online.ts";
import { screenAndDoctor } from "./screen-and-doctor.ts";
import { standingStill } from "./standing-still.ts";
import { programmes2014To2021 } from "./programmes-2014-to-2021.ts";
import { telemedicineDeclared } from "./telemedicine-declared.ts";
import { usersWhoGave } from "./users-who-gave.ts";
import { villageFinanceReprinted } from "./village-finance-reprinted.ts";
import { villagesBroadband } from "./villages-broadband.ts";
import { whereFiguresDecay } from "./where-figures-decay.ts";
import { whyOffline } from "./why-offline.ts";

const all: readonly FigureSpec[] = [
  ruralRetailSeries,
  ruralRetailGrowth,
  farmProduceTarget,
  poorCountiesSizes,
  poorCountiesParts,
  expressOutlets,
  ruralParcels,
  penetrationGap,
  programmes2014To2021,
  counties832,
  villagesBroadband,
  poorVillagesTargets,
  climbByArea,
  hundredVillages,
  whyOffline,
  requestsMatched,
  helpSiteUsers,
  accountsAndHelp,
  helpSiteGifts,
  platform832Sales,
  pairedCounties,
  usersWhoGave,
  ruralOnAndOffline,
  nonUsers,
  reasonsBySurvey,
  ruralUsersBreak,
  ratesAcrossTheBreak,
  whereFiguresDecay,
  oneShareFivePrints,
  lostScale,
  poorVillagesFibreBaseline,
  standingStill,
  schoolsOnline,
  schoolBroadbandGoal,
  schoolLinesAndRooms,
  multimediaClassrooms,
  schoolEquipment2021,
  telemedicineDeclared,
  screenAndDoctor,
  villageFinanceReprinted,
  outletsAndVillages,
  payingElectronically,
];

/** Every figure that stories and pages may name, by its id. */
export const figureSpecs: ReadonlyMap<string, FigureSpec> = new Map(all.map((spec) => [spec.id, spec]));
