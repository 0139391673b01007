import { Watched } from "../../src/app/observable";

test("who watches hears of each change, and of nothing else", () => {
  const watched = new Watched(1);
  const heard: number[] = [];
  const stop = watched.subscribe(() => heard.push(watched.get()));
  watched.set(2);
  watched.set(2);
  watched.set(3);
  stop();
  watched.set(4);
  expect(heard).toEqual([2, 3]);
  expect(watched.get()).toBe(4);
});

test("one who stops listening while being told does not silence the others", () => {
  const watched = new Watched("a");
  const heard = jest.fn();
  const stop = watched.subscribe(() => {
    stop();
  });
  watched.subscribe(heard);
  watched.set("b");
  expect(heard).toHaveBeenCalledTimes(1);
});
