package dk.samspor.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/**
 * Writes into the OpenAPI document what {@code @Access} and {@code @Refuses} promise of every operation: roles, headers
 * and each code it may answer with. So the document cannot forget them and cannot drift from the code.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiHabits implements OASFilter {

  private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
  private static final DotName ACCESS = DotName.createSimple("dk.samspor.platform.access.Access");
  private static final DotName REFUSES = DotName.createSimple("dk.samspor.platform.web.Refuses");
  private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
  private static final DotName RESPONSE_STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");

  private final IndexView code;
  private final KnownCodes codes;

  public ApiHabits(IndexView code) {
    this.code = code;
    this.codes = new KnownCodes(code);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.getComponents().addSchema("Problem", ProblemSchema.schema()).addSecurityScheme("token",
        OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
    if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
      api.getPaths().getPathItems().forEach(this::describe);
      var examples = new Examples(api);
      api.getPaths().getPathItems().values().forEach(path -> path.getOperations().values().forEach(examples::write));
    }
  }

  private void describe(String path, PathItem item) {
    item.getOperations().forEach((verb, operation) -> methodOf(operation).ifPresent(method -> {
      status(operation, method);
      var access = method.annotation(ACCESS);
      if (isOpenToAll(method)) {
        operation.setSecurity(List.of());
      } else if (access != null) {
        describe(operation, new Promise(path, verb, roles(access), over(access), message(access), refuses(method)));
      }
    }));
  }

  private void describe(Operation operation, Promise promise) {
    operation.setSecurity(promise.tokens());
    if (!promise.over().isEmpty()) {
      operation.addExtension("x-samspor-parts", promise.over());
    }
    operation.setDescription(Optional.ofNullable(operation.getDescription()).map(text -> text + "\n\n").orElse("")
        + promise.inWords());
    promise.headers().forEach(operation::addParameter);
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    promise.codesByStatus().forEach((status, names) -> operation.getResponses()
        .addAPIResponse(status, ProblemSchema.response(names, codes)));
  }

  private static boolean isOpenToAll(MethodInfo method) {
    return method.hasAnnotation(PERMIT_ALL) || method.declaringClass().hasDeclaredAnnotation(PERMIT_ALL);
  }

  /** The generator does not know {@code @ResponseStatus}, and takes every POST that answers nothing for one that creates something. */
  private static void status(Operation operation, MethodInfo method) {
    if (method.returnType().kind() == Type.Kind.VOID && operation.getResponses() != null && operation.getResponses().hasAPIResponse("201")) {
      operation.getResponses().addAPIResponse("204", operation.getResponses().getAPIResponse("201").description("Done"));
      operation.getResponses().removeAPIResponse("201");
    }
    var declared = method.annotation(RESPONSE_STATUS);
    var ok = operation.getResponses() == null ? null : operation.getResponses().getAPIResponse("200");
    if (declared != null && ok != null) {
      operation.getResponses().removeAPIResponse("200");
      operation.getResponses().addAPIResponse(Integer.toString(declared.value().asInt()), declared.value().asInt() == 201 ? ok.description("Created") : ok);
    }
  }

  /** The operation id is {@code Class_method}. */
  private Optional<MethodInfo> methodOf(Operation operation) {
    String id = String.valueOf(operation.getOperationId());
    int split = id.indexOf('_');
    if (split < 0) {
      return Optional.empty();
    }
    return code.getAnnotations(PATH).stream()
        .map(AnnotationInstance::target)
        .filter(target -> target.kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS)
        .map(target -> target.asClass())
        .filter(type -> type.simpleName().equals(id.substring(0, split)))
        .flatMap(type -> type.methods().stream())
        .filter(method -> method.name().equals(id.substring(split + 1)))
        .findFirst();
  }

  private static List<String> roles(AnnotationInstance access) {
    return access.value("roles") == null ? List.of() : new ArrayList<>(Arrays.asList(access.value("roles").asEnumArray()));
  }

  private static List<String> over(AnnotationInstance access) {
    return access.value("over") == null ? List.of() : new ArrayList<>(Arrays.asList(access.value("over").asEnumArray()));
  }

  private static boolean message(AnnotationInstance access) {
    return access.value("message") != null && access.value("message").asBoolean();
  }

  /** Codes are declared as names; their status is the service's enum's, found in {@link KnownCodes}. */
  private Map<String, List<String>> refuses(MethodInfo method) {
    var refuses = method.annotation(REFUSES);
    return refuses == null ? Map.of() : codes.byStatus(refuses.value().asStringArray());
  }
}
