import { figureCommands } from "./commands";
import { tryEveryFault } from "./try-every-fault";

tryEveryFault(figureCommands);
