/** Halvings of the angle: more than a double has digits. */
const halvings = 60;

/**
 * The half-width in standard errors that Student's t keeps with a probability: t with
 * P(|T| ≤ t) = `probability`, for whole degrees of freedom. 0.95 gives the 0.975 quantile, Excel's
 * `T.INV.2T(0.05, degrees)`.
 *
 * The distribution is the finite series of Abramowitz & Stegun, Handbook of Mathematical Functions,
 * 26.7.3 (odd degrees) and 26.7.4 (even degrees), which is exact; it rises with the angle
 * θ = arctan(t ÷ √degrees), so that halving finds the t.
 *
 * @example studentT(0.95, 2) is 4.30265…
 */
export function studentT(probability: number, degrees: number): number {
  let low = 0;
  let high = Math.PI / 2;
  for (let i = 0; i < halvings; i += 1) {
    const angle = (low + high) / 2;
    if (withinAngle(angle, degrees) < probability) low = angle;
    else high = angle;
  }
  return Math.tan((low + high) / 2) * Math.sqrt(degrees);
}

/** A(t|degrees) = P(|T| ≤ t) at t = √degrees · tan(angle). */
function withinAngle(angle: number, degrees: number): number {
  const odd = degrees % 2 === 1;
  const cosine = Math.cos(angle);
  // Odd: cos + ⅔cos³ + …; even: 1 + ½cos² + …; each term follows from the one before.
  let term = odd ? cosine : 1;
  let series = degrees > 1 ? term : 0;
  for (let k = odd ? 3 : 2; k < degrees; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    series += term;
  }
  const along = Math.sin(angle) * series;
  return odd ? (2 / Math.PI) * (angle + along) : along;
}
