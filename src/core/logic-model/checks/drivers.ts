import { drivers, driversIn, isDriver, type Driver } from "../drivers";
import type { ModelFault } from "../fault";
import type { LogicModel } from "../model";

/** From this many of the national drivers on, a model is taken to follow the national one. */
const follows = 2;

/** A note with one of these says that something is left out on purpose. */
const leftOut = /設定しない|対象としない|対象外|除く|除外|見送|not made a kpi|left out|excluded/iu;

/** Drivers of the national model that a model following it lacks, without a reason given for it. */
export function absentDrivers({ nodes, exclusions, notes }: LogicModel): readonly ModelFault[] {
  const isThere = (driver: Driver) => nodes.some(({ name }) => isDriver(name, driver));
  if (drivers.filter(isThere).length < follows) return [];
  const reasons = [
    ...exclusions.filter(({ reason }) => reason !== "").map(({ name }) => name),
    ...notes.filter((note) => leftOut.test(note)),
  ];
  const isExplained = (driver: Driver) =>
    reasons.some(
      (reason) =>
        isDriver(reason, driver) || driversIn(reason).some((match) => match.driver === driver),
    );
  return drivers
    .filter((driver) => !isThere(driver) && !isExplained(driver))
    .map((driver) => ({ kind: "driver-absent", about: null, data: { driver } }));
}
