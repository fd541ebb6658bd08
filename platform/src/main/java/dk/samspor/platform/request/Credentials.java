package dk.samspor.platform.request;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Purpose;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.identity.CprMask;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads a verified token into the {@link Caller}: {@code groups} are roles, {@code authorities} whom the caller acts for,
 * {@code act} (RFC 8693) the service that calls on the caller's behalf. Actors further down a chain are not asked.
 */
@ApplicationScoped
class Credentials {

  private static final Pattern SERVICE_NAME = Pattern.compile("([a-z]{1,40})-service");

  private final Caller caller;
  private final Clock realTime;
  private final int skewSeconds;

  Credentials(Caller caller, Clock realTime, @ConfigProperty(name = "mp.jwt.verify.clock.skew") int skewSeconds) {
    this.caller = caller;
    this.realTime = realTime;
    this.skewSeconds = skewSeconds;
  }

  void present(JsonWebToken token, String purpose) {
    if (token.getIssuedAtTime() > realTime.instant().getEpochSecond() + skewSeconds) {
      throw PlatformCode.TOKEN_INVALID.refuse(); // the library looks at the age of a token only
    }
    var roles = roles(token.getGroups());
    var service = service(token);
    caller.is(subject(token), roles, authorities(token), purpose(purpose, roles));
    service.ifPresent(caller::comesThrough);
  }

  /** Only a service of Samspor asks in somebody's name; the issuer says that it is one. It may name itself for itself. */
  private static Optional<String> service(JsonWebToken token) {
    Object act = token.getClaim("act");
    if (act == null) {
      return Optional.empty();
    }
    if (!(act instanceof JsonObject actor)) {
      throw PlatformCode.TOKEN_INVALID.refuse();
    }
    return actor.getString("sub", "").equals(token.getSubject()) ? Optional.empty() : Optional.of(service(actor));
  }

  private static String service(JsonObject actor) {
    Matcher name = SERVICE_NAME.matcher(actor.getString("sub", ""));
    if (!name.matches() || !roles(groups(actor)).contains(Role.SERVICE)) {
      throw PlatformCode.TOKEN_INVALID.refuse();
    }
    return "service:" + name.group(1);
  }

  private static Set<String> groups(JsonObject actor) {
    return actor.get("groups") instanceof JsonArray named
        ? named.stream().map(Credentials::text).collect(Collectors.toSet()) : Set.of();
  }

  /** The subject stands in audit and history: it must be there, be no CPR number, and not look like two. */
  private static String subject(JsonWebToken token) {
    String subject = token.getSubject();
    if (subject == null || subject.isBlank() || !CprMask.mask(subject).equals(subject) || subject.contains(" via ")) {
      throw PlatformCode.TOKEN_INVALID.refuse();
    }
    return subject;
  }

  private static Set<Role> roles(Set<String> groups) {
    var roles = EnumSet.noneOf(Role.class);
    for (String group : groups) {
      Arrays.stream(Role.values()).filter(role -> role.name().equals(group)).forEach(roles::add);
    }
    return roles;
  }

  private static List<Authority> authorities(JsonWebToken token) {
    Object claim = token.getClaim("authorities");
    if (!(claim instanceof Collection<?> named)) {
      return List.of();
    }
    try {
      return named.stream().map(Credentials::text).map(Authority::new).toList();
    } catch (IllegalArgumentException notAnAuthority) {
      throw PlatformCode.NO_AUTHORITY.refuse();
    }
  }

  private static String text(Object value) {
    return value instanceof JsonString json ? json.getString() : String.valueOf(value);
  }

  /** The usual purpose follows from the role; a caller with another purpose says so. */
  private static Purpose purpose(String named, Set<Role> roles) {
    if (named != null) {
      return Arrays.stream(Purpose.values()).filter(known -> known.name().equals(named))
          .filter(known -> known != Purpose.OWN_ACCESS || roles.contains(Role.CITIZEN)).findFirst()
          .orElseThrow(PlatformCode.PURPOSE_UNKNOWN::refuse);
    }
    if (roles.contains(Role.CITIZEN)) {
      return Purpose.OWN_ACCESS;
    }
    if (roles.contains(Role.REPORT_VIEWER) || roles.contains(Role.BI)) {
      return Purpose.MONITORING;
    }
    return roles.contains(Role.CASE_WORKER) || roles.contains(Role.ESDH) ? Purpose.CASE_HANDLING : Purpose.TREATMENT;
  }
}
