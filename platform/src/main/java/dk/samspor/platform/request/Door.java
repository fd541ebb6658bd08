package dk.samspor.platform.request;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.cases.Circumstances;
import dk.samspor.platform.web.PlatformCode;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The first two things that happen to a request: who is it, and may a caller of that role use this operation at all.
 * It runs before the body is read, so that a stranger's body is never parsed. An operation without a rule is closed.
 */
@ApplicationScoped
class Door {

  private final CurrentIdentityAssociation identities;
  private final Caller caller;
  private final Circumstances circumstances;
  private final BusinessTimeHeader businessTime;
  private final Credentials credentials;
  private final TurnedAway turnedAway;

  Door(CurrentIdentityAssociation identities, Caller caller, Circumstances circumstances,
      BusinessTimeHeader businessTime, Credentials credentials, TurnedAway turnedAway) {
    this.identities = identities;
    this.caller = caller;
    this.circumstances = circumstances;
    this.businessTime = businessTime;
    this.credentials = credentials;
    this.turnedAway = turnedAway;
  }

  @ServerRequestFilter
  Uni<Void> enter(ContainerRequestContext request, ResourceInfo resource) {
    Method method = resource.getResourceMethod();
    circumstances.request(Operation.nameOf(request.getMethod(), resource), request.getHeaderString("If-Match"),
        Language.of(request), request.getUriInfo().getRequestUri().getRawQuery() != null);
    businessTime.read(request.getHeaderString(BusinessTimeHeader.NAME));
    requireReadableAccept(request);
    if (method == null || method.isAnnotationPresent(PermitAll.class)
        || resource.getResourceClass().isAnnotationPresent(PermitAll.class)) {
      return Uni.createFrom().voidItem();
    }
    List<String> tokens = request.getHeaders().getOrDefault(HttpHeaders.AUTHORIZATION, List.of());
    return identity(tokens)
        .onItem().invoke(identity -> admit(identity, method, request.getHeaderString("Samspor-Purpose")))
        .onFailure().transform(refusal -> turnedAway.audited(refusal, !tokens.isEmpty()))
        .replaceWithVoid();
  }

  /** Before anything is done: the framework reads it when the answer is written, and fails then. */
  private static void requireReadableAccept(ContainerRequestContext request) {
    try {
      request.getAcceptableMediaTypes();
    } catch (IllegalArgumentException noMediaTypes) {
      throw PlatformCode.NOT_ACCEPTABLE.refuse();
    }
  }

  /** Of two tokens a gateway in front might have judged the other one: neither counts. */
  private Uni<SecurityIdentity> identity(List<String> tokens) {
    return tokens.size() > 1
        ? Uni.createFrom().failure(PlatformCode.TOKEN_INVALID.refuse()) : identities.getDeferredIdentity();
  }

  private void admit(SecurityIdentity identity, Method method, String purpose) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      throw PlatformCode.TOKEN_INVALID.refuse();
    }
    credentials.present(token, purpose);
    var rule = method.getAnnotation(Access.class);
    if (rule == null || Arrays.stream(rule.roles()).noneMatch(caller::is)) {
      throw PlatformCode.FORBIDDEN.refuse();
    }
    caller.narrowTo(Set.of(rule.roles()));
    if (caller.authorities().isEmpty() && !caller.roles().equals(EnumSet.of(Role.ADMINISTRATOR))) {
      throw PlatformCode.NO_AUTHORITY.refuse();
    }
  }
}
