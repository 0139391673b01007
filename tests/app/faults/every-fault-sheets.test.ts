import { sheetCommands } from "./commands";
import { tryEveryFault } from "./try-every-fault";

tryEveryFault(sheetCommands);
