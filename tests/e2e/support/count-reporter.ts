import type { FullResult, Reporter, TestCase } from "@playwright/test/reporter";

/** Ends a run with `N passed, N failed`, the line that scripts/test.mjs adds up. */
export default class CountReporter implements Reporter {
  private readonly tests = new Map<string, TestCase>();

  onTestEnd(test: TestCase): void {
    this.tests.set(test.id, test);
  }

  onEnd(result: FullResult): void {
    const failed = [...this.tests.values()].filter((test) => test.outcome() !== "expected").length;
    const broken = result.status !== "passed" && failed === 0 ? 1 : failed;
    process.stdout.write(`${this.tests.size - failed} passed, ${broken} failed\n`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
