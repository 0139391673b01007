import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { add } from "./add";
import { App } from "./app";

// The React template has no function, the one for functions no React; a shared runtime has both.
CustomFunctions.associate("ADD", add);

const container = document.getElementById("container");
if (container) {
  const root = createRoot(container);
  void Office.onReady(() => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <App />
      </FluentProvider>,
    );
  });
}
