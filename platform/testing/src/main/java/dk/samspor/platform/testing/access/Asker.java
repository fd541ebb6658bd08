package dk.samspor.platform.testing.access;

/**
 * Somebody with one role at one authority.
 *
 * @param role or null for nobody, who has no token
 */
public record Asker(String role, String authority) {

  static final Asker NOBODY = new Asker(null, null);

  @Override
  public String toString() {
    return role == null ? "nobody" : role + " at " + authority;
  }
}
