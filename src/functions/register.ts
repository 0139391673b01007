import { achievement } from "./achievement";
import { check } from "./check";
import { countReaching } from "./count-reaching";
import { era } from "./era";
import { forecast } from "./forecast";
import { nearest } from "./nearest";
import { number } from "./number";
import { pace } from "./pace";
import { period } from "./period";
import { progress } from "./progress";
import { reachedBy } from "./reached-by";
import { requiredRate } from "./required-rate";
import { status } from "./status";
import { summary } from "./summary";
import { targetAt } from "./target-at";
import { targetPath } from "./target-path";
import { unit } from "./unit";

/** Every function of the namespace KPI by the id that workbooks know it by. The build checks it against the sources. */
const functions = {
  REQUIRED_RATE: requiredRate,
  TARGET_PATH: targetPath,
  TARGET_AT: targetAt,
  PACE: pace,
  STATUS: status,
  NUMBER: number,
  PERIOD: period,
  PROGRESS: progress,
  ACHIEVEMENT: achievement,
  FORECAST: forecast,
  REACHED_BY: reachedBy,
  UNIT: unit,
  ERA: era,
  COUNT_REACHING: countReaching,
  NEAREST: nearest,
  SUMMARY: summary,
  CHECK: check,
} as const;

/** The ids; they never change once shipped. */
export type FunctionId = keyof typeof functions;

// Outside Office (the page opened by itself in a browser) there is nobody to call the functions.
if (typeof CustomFunctions !== "undefined") {
  for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run);
}
