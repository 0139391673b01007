/** As in `manifest.xml`: Excel finds the add-in's settings in a file by this id. */
export const addInIdentity = {
  id: "62862564-b936-4d05-b087-3cba4fc429f3",
  version: "0.1.0.0",
} as const;
