package dk.samspor.referral.ggop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of a read document. Names are local: MedCom mixes two namespaces of the same family within one letter.
 *
 * @param content child elements ({@link XmlNode}) and texts ({@link String}) in document order
 */
record XmlNode(String name, String namespace, List<Object> content) {

  /** Children of that name, in order. */
  Stream<XmlNode> all(String name) {
    return content.stream()
        .filter(XmlNode.class::isInstance).map(XmlNode.class::cast)
        .filter(node -> node.name.equals(name));
  }

  /** The first element down that path. */
  Optional<XmlNode> at(String... path) {
    Optional<XmlNode> here = Optional.of(this);
    for (String name : path) {
      here = here.flatMap(node -> node.all(name).findFirst());
    }
    return here;
  }

  /** The text down that path, stripped; empty when absent or blank. */
  Optional<String> text(String... path) {
    return at(path).map(XmlNode::text).filter(text -> !text.isEmpty());
  }

  /** All text of this element; {@code Break} is a new line, runs of blanks are one. */
  String text() {
    StringBuilder text = new StringBuilder();
    append(text);
    return tidy(text);
  }

  static String tidy(CharSequence text) {
    return text.toString().replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").replaceAll("\\n{3,}", "\n\n").strip();
  }

  private void append(StringBuilder text) {
    for (Object piece : content) {
      switch (piece) {
        case String words -> text.append(words.replaceAll("\\s+", " ")); // line ends inside XML are layout, Break is meant
        case XmlNode node when node.name.equals("Break") -> text.append('\n');
        case XmlNode node -> node.append(text);
        default -> throw new IllegalStateException("neither text nor element");
      }
    }
  }

  @Override
  public String toString() {
    return "XmlNode[" + content.size() + " pieces]";
  }
}
