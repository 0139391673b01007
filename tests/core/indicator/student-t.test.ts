import { studentT } from "../../../src/core/indicator/student-t";

// The column 0.975 of the table "Critical values of Student's t distribution" in the
// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
test.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [6, 2.447],
  [7, 2.365],
  [8, 2.306],
  [9, 2.262],
  [10, 2.228],
  [15, 2.131],
  [20, 2.086],
  [25, 2.06],
  [29, 2.045],
  [30, 2.042],
  [40, 2.021],
  [60, 2.0],
  [100, 1.984],
])("%i degrees of freedom: 95 %% lie within %d", (degrees, t) => {
  expect(studentT(0.95, degrees)).toBeCloseTo(t, 3);
});

// The columns 0.95 and 0.995 of the same table.
test.each([
  [0.9, 2, 2.92],
  [0.9, 7, 1.895],
  [0.99, 2, 9.925],
  [0.99, 7, 3.499],
])("%d of them, %i degrees: %d", (probability, degrees, t) => {
  expect(studentT(probability, degrees)).toBeCloseTo(t, 3);
});
