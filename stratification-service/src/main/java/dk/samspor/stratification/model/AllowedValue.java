package dk.samspor.stratification.model;

import java.util.List;

/**
 * One value an input or an outcome may take: its code in the API, and its name; the Danish name is what the table says.
 *
 * @param details what an outcome means in practice, such as who treats and who co-ordinates; empty for most
 */
public record AllowedValue(String code, Text name, List<Detail> details) {

  /** One aspect of an outcome, such as TREATS, in words. */
  public record Detail(String aspect, Text text) {}
}
