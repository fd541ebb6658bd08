package dk.samspor.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who is calling, as the verified token says; for a letter from a neighbour, the neighbour. */
@RequestScoped
public class Caller {

  private String subject = "nobody";
  private Set<Role> roles = Set.of();
  private List<Authority> authorities = List.of();
  private Purpose purpose = Purpose.CASE_HANDLING;

  public void is(String subject, Set<Role> roles, List<Authority> authorities, Purpose purpose) {
    this.subject = subject;
    this.roles = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    this.authorities = List.copyOf(authorities);
    this.purpose = purpose;
  }

  /** The token's subject: a person's or a system's user name. Never a CPR number. */
  public String subject() {
    return subject;
  }

  public Set<Role> roles() {
    return roles;
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Everybody the caller acts for: one for a person, several for a joint job centre or an integrating system. */
  public List<Authority> authorities() {
    return authorities;
  }

  /** The first authority in the token. */
  public Authority authority() {
    return authorities.getFirst();
  }

  public boolean actsFor(Authority authority) {
    return authorities.contains(authority);
  }

  /** For this operation the caller acts only for authorities of the kinds its admitted roles stand for. */
  public void narrowTo(Set<Role> admitted) {
    authorities = authorities.stream()
        .filter(authority -> admitted.stream().anyMatch(role -> roles.contains(role) && role.standsFor(authority)))
        .toList();
  }

  public Purpose purpose() {
    return purpose;
  }
}
