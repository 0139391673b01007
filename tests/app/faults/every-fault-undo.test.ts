import { undoCommands } from "./commands";
import { tryEveryFault } from "./try-every-fault";

tryEveryFault(undoCommands);
