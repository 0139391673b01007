import {
  describeHostError,
  outsideExcel,
  paneNotLoaded,
  type HostErrorKind,
} from "../../../src/core/messages/host";

const kinds: Readonly<Record<HostErrorKind, true>> = {
  "cell-edit-mode": true,
  protected: true,
  "item-missing": true,
  "name-taken": true,
  "too-large": true,
  "not-supported": true,
  invalid: true,
  busy: true,
  overtaken: true,
  "half-written": true,
  unknown: true,
};

test.each(Object.keys(kinds) as HostErrorKind[])(
  "%s says what happened and what to do, in both languages",
  (kind) => {
    const ja = describeHostError({ kind }, "ja");
    const en = describeHostError({ kind }, "en");
    expect(ja.next).toMatch(/ください。/);
    expect(ja.what).toMatch(/[ぁ-ん]/);
    expect(`${en.what}${en.next}`).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(`${ja.what}${ja.next}${en.what}${en.next}`).not.toMatch(/[!！]/);
  },
);

test("no two kinds are told in the same words", () => {
  const told = (Object.keys(kinds) as HostErrorKind[]).map((kind) =>
    describeHostError({ kind }, "ja"),
  );
  expect(new Set(told.map(({ what }) => what)).size).toBe(told.length);
});

test("a pane that could not be loaded says that the functions still work", () => {
  expect(paneNotLoaded.ja.next).toContain("関数");
  expect(paneNotLoaded.en.next).toContain("functions");
});

test("a plain browser is sent to Excel", () => {
  expect(outsideExcel.ja.what).toContain("Excel");
  expect(outsideExcel.en.what).toContain("Excel");
});
