package dk.samspor.local.privacy;

import dk.samspor.local.demo.DemoCitizens.DemoCitizen;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that must not be found.
 *
 * @param what how it is called in the report, which repeats no number
 * @param bytes as it would stand there, one character for each byte
 */
record Mark(String what, String bytes) {

  /** The number with and without hyphen, and as the hexadecimal form in which a column of bytes is printed. */
  static Stream<Mark> number(DemoCitizen citizen) {
    var what = "the CPR number of " + citizen.name();
    var hyphened = citizen.cpr().substring(0, 6) + "-" + citizen.cpr().substring(6);
    return Stream.of(citizen.cpr(), hyphened).flatMap(text -> Stream.of(text, hex(text))).map(text -> new Mark(what, text));
  }

  /** The name, also as JSON may write it. */
  static Stream<Mark> name(DemoCitizen citizen) {
    var escaped = citizen.name().chars().mapToObj(c -> c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c)).toList();
    return Stream.of(citizen.name(), String.join("", escaped)).distinct()
        .map(text -> new Mark("the name " + citizen.name(), asBytes(text.getBytes(StandardCharsets.UTF_8))));
  }

  static List<Mark> numbers(List<DemoCitizen> citizens) {
    return citizens.stream().flatMap(Mark::number).toList();
  }

  static List<Mark> numbersAndNames(List<DemoCitizen> citizens) {
    return citizens.stream().flatMap(citizen -> Stream.concat(number(citizen), name(citizen))).toList();
  }

  /** Any bytes as a text of the same length, so that a mark is found in them whatever else they are. */
  static String asBytes(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }
}
