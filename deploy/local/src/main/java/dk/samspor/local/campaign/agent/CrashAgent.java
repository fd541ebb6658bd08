package dk.samspor.local.campaign.agent;

import java.lang.classfile.ClassFile;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.List;

/** Loaded into a service's JVM by {@code -javaagent:}; its argument is the file with the order to halt. */
public final class CrashAgent {

  /** Not 137, and so no crash that was ordered. */
  private static final int TABLE_IS_WRONG = 78;

  private CrashAgent() {}

  public static void premain(String orderFile, Instrumentation jvm) {
    Gate.readsOrdersFrom(Path.of(orderFile));
    jvm.addTransformer(new Points());
  }

  /** Puts the points into the classes of the table and leaves all others alone. */
  private static final class Points implements ClassFileTransformer {

    @Override
    public byte[] transform(ClassLoader loader, String internalName, Class<?> before, ProtectionDomain domain, byte[] bytes) {
      var points = in(internalName);
      return points.isEmpty() ? null : withPoints(loader, bytes, points);
    }

    private static List<CrashPoint> in(String internalName) {
      if (internalName == null) return List.of();
      var name = internalName.replace('/', '.');
      return Arrays.stream(CrashPoint.values()).filter(point -> point.className().equals(name)).toList();
    }

    /** What a transformer throws, the JVM swallows: a service without its points would be crashed never. */
    private static byte[] withPoints(ClassLoader loader, byte[] bytes, List<CrashPoint> points) {
      try {
        return PassingInserted.into(bytes, points, loader);
      } catch (RuntimeException | Error cannot) {
        cannot.printStackTrace();
        Runtime.getRuntime().halt(TABLE_IS_WRONG);
        throw cannot;
      }
    }
  }

  /** Whether the class has the point's method, once: two of one name would leave open which is meant. */
  public static boolean has(byte[] bytes, CrashPoint point) {
    return ClassFile.of().parse(bytes).methods().stream()
        .filter(method -> method.methodName().equalsString(point.method()))
        .filter(method -> method.code().isPresent()).count() == 1;
  }
}
