/**
 * Univer would read every font of the machine into memory where the browser lets it, for effects of
 * typesetting that no cell needs. It looks for this function once, when it is loaded: this file
 * must be imported before it.
 */
Reflect.deleteProperty(window, "queryLocalFonts");
