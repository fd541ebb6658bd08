package dk.samspor.platform.request;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Purpose;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.identity.CprMask;
import dk.samspor.platform.web.PlatformCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads a verified token into the {@link Caller}: {@code groups} are roles, {@code authorities} whom the caller acts for. */
@ApplicationScoped
class Credentials {

  private final Caller caller;

  Credentials(Caller caller) {
    this.caller = caller;
  }

  void present(JsonWebToken token, String purpose) {
    caller.is(subject(token), roles(token), authorities(token), purpose(purpose, roles(token)));
  }

  /** The subject stands in audit and history: it must be there, and must not be a CPR number. */
  private static String subject(JsonWebToken token) {
    String subject = token.getSubject();
    if (subject == null || subject.isBlank() || !CprMask.mask(subject).equals(subject)) {
      throw PlatformCode.TOKEN_INVALID.refuse();
    }
    return subject;
  }

  private static Set<Role> roles(JsonWebToken token) {
    var roles = EnumSet.noneOf(Role.class);
    for (String group : token.getGroups()) {
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
