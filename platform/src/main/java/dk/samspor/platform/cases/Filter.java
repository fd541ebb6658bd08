package dk.samspor.platform.cases;

/**
 * Narrows a list to rows whose attribute has this value; a null value narrows nothing.
 *
 * @param attribute entity attribute, a constant in the code, never from a request
 */
public record Filter(String attribute, Object value) {

  public static Filter eq(String attribute, Object value) {
    return new Filter(attribute, value);
  }
}
