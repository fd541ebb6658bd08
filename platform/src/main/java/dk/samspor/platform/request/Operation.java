package dk.samspor.platform.request;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Set;

/** An operation by its method and path template, such as {@code POST /api/v1/training-plans/{id}/accept}. */
final class Operation {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private Operation() {}

  static String nameOf(String httpMethod, ResourceInfo resource) {
    Method method = resource.getResourceMethod();
    return method == null ? httpMethod : httpMethod + " " + template(resource.getResourceClass(), method);
  }

  static boolean reads(String operation) {
    return READS.contains(operation.substring(0, Math.max(0, operation.indexOf(' '))));
  }

  private static String template(Class<?> type, Method method) {
    var root = type.getAnnotation(Path.class);
    var leaf = method.getAnnotation(Path.class);
    String path = (root == null ? "" : root.value()) + "/" + (leaf == null ? "" : leaf.value());
    return path.replaceAll("/+", "/").replaceAll("(.)/$", "$1");
  }
}
