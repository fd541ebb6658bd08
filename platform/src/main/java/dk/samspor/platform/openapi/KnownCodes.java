package dk.samspor.platform.openapi;

import dk.samspor.platform.web.ErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Every code there is in a service: the constants of all enums that implement {@link ErrorCode}. */
final class KnownCodes {

  private final List<ErrorCode> codes;

  KnownCodes(IndexView code) {
    codes = code.getAllKnownImplementations(ErrorCode.class).stream().filter(ClassInfo::isEnum)
        .flatMap(type -> Arrays.stream(constants(type))).toList();
  }

  Optional<ErrorCode> find(String name) {
    return codes.stream().filter(code -> code.name().equals(name)).findFirst();
  }

  Map<String, List<String>> byStatus(String... names) {
    Map<String, List<String>> byStatus = new TreeMap<>();
    for (String name : names) {
      var code = find(name).orElseThrow(() -> new IllegalStateException("@Refuses names " + name + ", which no ErrorCode holds"));
      byStatus.computeIfAbsent(Integer.toString(code.status()), any -> new ArrayList<>()).add(name);
    }
    return byStatus;
  }

  private static ErrorCode[] constants(ClassInfo type) {
    try {
      return (ErrorCode[]) Class.forName(type.name().toString(), true, Thread.currentThread().getContextClassLoader()).getEnumConstants();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
