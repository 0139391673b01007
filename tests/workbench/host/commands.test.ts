import { startHeadless, type Headless } from "../../support/headless";

let headless: Headless;

beforeAll(async () => {
  headless = await startHeadless();
});
afterAll(() => {
  headless.close();
});

test("a ribbon button calls the associated action, and is done when the action says so", async () => {
  const done: string[] = [];
  let complete = (): void => undefined;
  Office.actions.associate("refresh", (event: Office.AddinCommands.Event) => {
    done.push(event.source.id);
    complete = () => {
      event.completed();
    };
  });
  const pressed = headless.host.invokeAction("refresh").then(() => done.push("completed"));
  await new Promise((resolve) => setTimeout(resolve, 0));
  await headless.workbench.idle();
  expect(done).toEqual(["refresh"]);
  complete();
  await pressed;
  expect(done).toEqual(["refresh", "completed"]);
});

test("an action may use the workbook before it completes", async () => {
  Office.actions.associate("write", (event: Office.AddinCommands.Event) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["fertig"]];
      await context.sync();
      event.completed();
    });
  });
  await headless.host.invokeAction("write");
  expect((await headless.workbench.read("A1")).values).toEqual([["fertig"]]);
});

test("a button without an action is done at once", async () => {
  await expect(headless.host.invokeAction("unknown")).resolves.toBeUndefined();
});

test("the add-in asks for its pane, and hears when it is shown and hidden", async () => {
  const asked: boolean[] = [];
  const heard: string[] = [];
  headless.host.onPaneAsked((visible) => asked.push(visible));
  await Office.addin.onVisibilityModeChanged((message) => {
    heard.push(message.visibilityMode);
  });
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  expect(asked).toEqual([false, true]);
  headless.host.pane.set(false);
  await headless.workbench.idle();
  expect(heard).toEqual(["Hidden", "Taskpane", "Hidden"]);
});
