package dk.samspor.referral.ggop;

import java.util.List;
import java.util.Optional;

/**
 * One element of the G-GOP form.
 *
 * @param version which of MedCom's two schema versions the element's name belongs to: one letter mixes them
 * @param many whether it may stand several times
 * @param formatted whether its text may be broken and emphasised
 * @param fields what stands in it, in the order of the schema; none where it holds text
 */
record FormField(String name, Version version, boolean many, boolean formatted, List<FormField> fields) {

  enum Version {
    OLD("urn:oio:medcom:municipality:1.0.0"),
    NEW("urn:oio:medcom:municipality:1.0.4");

    private final String namespace;

    Version(String namespace) {
      this.namespace = namespace;
    }

    String namespace() {
      return namespace;
    }
  }

  static FormField old(String name, FormField... fields) {
    return new FormField(name, Version.OLD, false, false, List.of(fields));
  }

  static FormField now(String name, FormField... fields) {
    return new FormField(name, Version.NEW, false, false, List.of(fields));
  }

  static FormField now(String name, List<FormField> fields) {
    return new FormField(name, Version.NEW, false, false, fields);
  }

  FormField severalTimes() {
    return new FormField(name, version, true, formatted, fields);
  }

  FormField withFormat() {
    return new FormField(name, version, many, true, fields);
  }

  boolean holdsText() {
    return fields.isEmpty();
  }

  Optional<FormField> field(String named) {
    return fields.stream().filter(field -> field.name.equals(named)).findFirst();
  }
}
