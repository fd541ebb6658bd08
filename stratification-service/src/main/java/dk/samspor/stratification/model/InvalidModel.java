package dk.samspor.stratification.model;

/** A model file that cannot be used; the text says where, in both languages. */
public class InvalidModel extends RuntimeException {

  private final transient Text text;

  public InvalidModel(String danish, String english) {
    super(english);
    this.text = new Text(danish, english);
  }

  /** What is wrong, for who made the file. */
  public Text text() {
    return text;
  }
}
