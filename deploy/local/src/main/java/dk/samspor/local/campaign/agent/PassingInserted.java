package dk.samspor.local.campaign.agent;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/** A class with {@code Gate.passed("POINT")} put in: first in the method, or before each of its returns. */
final class PassingInserted {

  private static final ClassDesc GATE = ClassDesc.of(Gate.class.getName());
  private static final MethodTypeDesc PASSED = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String);

  private PassingInserted() {}

  static byte[] into(byte[] bytes, List<CrashPoint> points, ClassLoader loader) {
    var known = ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver());
    for (var point : points) {
      if (!CrashAgent.has(bytes, point)) {
        throw new IllegalStateException(point + ": " + point.className() + " has no single method " + point.method());
      }
      var classFile = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(known));
      bytes = classFile.transformClass(classFile.parse(bytes), ClassTransform.transformingMethodBodies(
          method -> method.methodName().equalsString(point.method()), passing(point)));
    }
    return bytes;
  }

  private static CodeTransform passing(CrashPoint point) {
    return point.edge() == CrashPoint.Edge.BEGIN ? new First(point) : (code, element) -> {
      if (element instanceof ReturnInstruction) pass(code, point);
      code.with(element);
    };
  }

  private static void pass(CodeBuilder code, CrashPoint point) {
    code.ldc(point.name()).invokestatic(GATE, "passed", PASSED);
  }

  /** Before everything else in the method. */
  private record First(CrashPoint point) implements CodeTransform {
    @Override
    public void atStart(CodeBuilder code) {
      pass(code, point);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      code.with(element);
    }
  }
}
