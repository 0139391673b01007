import { cellCommands, memoryCommands } from "./commands";
import { tryEveryFault } from "./try-every-fault";

tryEveryFault({ ...cellCommands, ...memoryCommands });
