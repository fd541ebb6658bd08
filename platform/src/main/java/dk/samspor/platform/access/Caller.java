package dk.samspor.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who is calling, as the verified token says; for a letter from a neighbour, the neighbour. */
@RequestScoped
public class Caller {

  private static final String ANONYMOUS = "anonymous";

  private String subject = ANONYMOUS;
  private String through;
  private Set<Role> roles = Set.of();
  private List<Authority> authorities = List.of();
  private Purpose purpose = Purpose.CASE_HANDLING;

  public void is(String subject, Set<Role> roles, List<Authority> authorities, Purpose purpose) {
    this.subject = subject;
    this.roles = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    this.authorities = List.copyOf(authorities);
    this.purpose = purpose;
  }

  /**
   * The call comes from a service on the person's behalf (RFC 8693, {@code act}). It opens what is open to services, but
   * only for authorities the person herself stands for: a service gains nothing for her by asking in her name.
   */
  public void comesThrough(String service) {
    through = service;
    roles = roles.isEmpty() ? EnumSet.of(Role.SERVICE) : EnumSet.copyOf(roles);
    roles.add(Role.SERVICE);
  }

  /**
   * The token's subject: a person's or a system's user name, and the service that asks on her behalf if one does, such
   * as {@code therapist-odense via service:stratification}. Never a CPR number.
   */
  public String subject() {
    return through == null ? subject : subject + " via " + through;
  }

  /** Whether a token was verified; otherwise the subject is {@code anonymous}. */
  public boolean isKnown() {
    return !ANONYMOUS.equals(subject);
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
        .filter(authority -> admitted.stream().anyMatch(role -> roles.contains(role) && standsFor(role, authority)))
        .toList();
  }

  private boolean standsFor(Role admitted, Authority authority) {
    if (admitted == Role.SERVICE && through != null) {
      return roles.stream().anyMatch(own -> own != Role.SERVICE && own.meetsCitizens() && own.standsFor(authority));
    }
    return admitted.standsFor(authority);
  }

  public Purpose purpose() {
    return purpose;
  }
}
