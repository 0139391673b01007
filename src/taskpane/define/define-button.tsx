import { Button } from "@fluentui/react-components";
import { AddCircleRegular, EditRegular } from "@fluentui/react-icons";
import { usePane, useTexts } from "../pane-context";
import { taskTexts } from "./task-texts";

/** Begins 指標を定義する, on whichever screen it stands. */
export function DefineButton() {
  const texts = useTexts(taskTexts);
  const { begin } = usePane();
  return (
    <Button
      icon={<AddCircleRegular />}
      onClick={() => {
        begin("define");
      }}
    >
      {texts.open}
    </Button>
  );
}

interface DefineAgainButtonProps {
  readonly id: string;
  readonly name: string;
}

/** The same about an indicator that is there. */
export function DefineAgainButton({ id, name }: DefineAgainButtonProps) {
  const texts = useTexts(taskTexts);
  const { begin } = usePane();
  return (
    <Button
      size="small"
      icon={<EditRegular />}
      aria-label={texts.openAgainNamed(name)}
      onClick={() => {
        begin("define", id);
      }}
    >
      {texts.openAgain}
    </Button>
  );
}
