// A chunk of its own: the list of 124 slices is fetched after the first paint, a slice only when used.
import "@fontsource-variable/noto-sans-jp";
