package dk.samspor.local;

import java.util.List;

/**
 * Someone who can get a token.
 *
 * @param user what one logs in with; the token's subject
 * @param roles role names as the services know them
 * @param authorities on whose behalf, such as {@code municipality:0461} or {@code national}
 * @param system whether it is a system and not a person
 */
public record Identity(String user, String name, List<String> roles, List<String> authorities, boolean system) {

  public static Identity person(String user, List<String> authorities, String... roles) {
    return new Identity(user, user, List.of(roles), List.copyOf(authorities), false);
  }

  public static Identity system(String user, List<String> authorities, String... roles) {
    return new Identity(user, user, List.of(roles), List.copyOf(authorities), true);
  }
}
