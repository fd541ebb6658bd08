package dk.samspor.platform.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list with a stable order.
 *
 * @param next cursor of the following page; absent on the last
 */
public record Page<T>(List<T> items, String next) {

  public Page {
    items = List.copyOf(items);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }
}
