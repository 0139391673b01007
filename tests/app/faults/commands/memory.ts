import {
  previewCorrections,
  undoCorrections,
  writeCorrections,
} from "../../../../src/app/correct-roles";
import { beginDraft } from "../../../../src/app/define-indicator/draft-of";
import { DraftStore } from "../../../../src/app/define-indicator/draft-store";
import { switchGroups } from "../../../../src/app/findings/switch-groups";
import type { HostError } from "../../../../src/app/host-error";
import { keepSettings, previewSettings, undoSettings } from "../../../../src/app/settings";
import type { Result } from "../../../../src/core/result";
import { attention, done, hasty, kpis, plain, type Command, type Scene } from "../command";

const remarks = { sheet: "計画", top: 0, left: 5, bottom: 3, right: 5 };

async function correct(scene: Scene) {
  const { snapshot } = await kpis(scene);
  const preview = previewCorrections(snapshot, "計画", [{ range: remarks, says: "ignore" }]);
  return () => writeCorrections(scene.workbook, preview, attention);
}

async function keepEnglish(scene: Scene) {
  const read = await kpis(scene);
  const preview = previewSettings(read, { ...read.settings, language: "en" });
  return () => keepSettings(scene.workbook, preview, attention);
}

/** One change of the drafts, and how it went. */
function inStore(
  { drafts }: Scene,
  change: (store: DraftStore) => void,
): Promise<Result<null, HostError>> {
  return new Promise((resolve) => {
    change(new DraftStore(drafts, hasty, resolve));
  });
}

async function keepDraft(scene: Scene) {
  const draft = beginDraft("new-1", null, (await kpis(scene)).snapshot, "ja");
  return () =>
    inStore(scene, (store) => {
      store.keep(draft);
      store.flush();
    });
}

/** Commands that change what the workbook remembers for the add-in. */
export const memoryCommands = {
  corrections: plain(correct),
  "corrections undone": {
    begin: async (scene) => {
      const written = done(await (await correct(scene))());
      return () => Promise.resolve(() => undoCorrections(scene.workbook, written, attention));
    },
  },
  settings: plain(keepEnglish),
  "settings undone": {
    begin: async (scene) => {
      const written = done(await (await keepEnglish(scene))());
      return () => Promise.resolve(() => undoSettings(scene.workbook, written, attention));
    },
  },
  "groups of rules": plain(async (scene) => {
    const read = await kpis(scene);
    return () => switchGroups(scene.workbook, read, [], attention);
  }),
  "draft kept": { ...plain(keepDraft), isOneAction: true },
  "draft forgotten": {
    isOneAction: true,
    begin: async (scene) => {
      done(await (await keepDraft(scene))());
      return () =>
        Promise.resolve(() =>
          inStore(scene, (store) => {
            store.forget("new-1");
          }),
        );
    },
  },
} satisfies Readonly<Record<string, Command>>;
