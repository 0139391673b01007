import { startPage } from "./page/start-page";
import { pageTexts } from "./page/page-texts";

const root = document.getElementById("page");
if (root) {
  startPage(root, (session, container) => {
    // The spreadsheet is by far the largest part: the page is shown while it is on its way.
    import("./page/start-workbench")
      .then(({ startWorkbench }) => startWorkbench(session, container))
      .catch((error: unknown) => {
        console.error(error);
        session.state.update({
          activity: null,
          notice: { kind: "refused", texts: [pageTexts.noPage] },
        });
      });
  });
}
