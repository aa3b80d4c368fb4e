package org.baocao.read.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts in any encoding that Office writes, and parts that are no XML. */
@Execution(ExecutionMode.CONCURRENT)
class MarkupTest {

  private static final String W = "xmlns:w='urn:w'";

  private static String text(byte[] part) throws XMLStreamException {
    Markup in = Markup.of(part);
    StringBuilder text = new StringBuilder();
    while (in.next(0, text::append)) {
      String value = in.value();
      text.append(value == null ? "" : "[" + value + "]");
    }
    return text.toString();
  }

  private static String text(String part) throws XMLStreamException {
    return text(part.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,UTF-8,''",
    "UTF-8,UTF-8,\uFEFF",
    "UTF-16LE,UTF-16,\uFEFF",
    "UTF-16BE,UTF-16,\uFEFF"
  })
  void encodings(String written, String declared, String mark) throws XMLStreamException {
    String part =
        "%s<?xml version='1.0' encoding='%s' standalone='yes'?><w:a %s w:val='Ủy ban'>𠀋 Nghĩa Hành</w:a>"
            .formatted(mark, declared, W);
    assertEquals("[Ủy ban]𠀋 Nghĩa Hành", text(part.getBytes(Charset.forName(written))));
  }

  @Test
  void formerCodePage() throws XMLStreamException {
    String part = "<?xml version='1.0' encoding='windows-1258'?><a val='Đ'>ư</a>";
    assertEquals("[Đ]ư", text(part.getBytes(Charset.forName("windows-1258"))));
  }

  @ParameterizedTest
  @CsvSource({
    "'<a>1&amp;2&#49;&#x1F600;</a>',1&21😀",
    "'<a><![CDATA[<b>&]]></a>','<b>&'",
    "'<a>x<!-- y -->z<?pi?></a>',xz",
    "'<?xml version=\"1.1\"?><a>x</a>',x",
    "'<a xmlns:v=\"urn:v\" v:val=\"1\" xmlns:w=\"urn:w\"><w:b w:x=\"2\" w:val=\"3\"/></a>',[1][3]"
  })
  void content(String part, String expected) throws XMLStreamException {
    assertEquals(expected, text(part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "<a>",
        "<a></b>",
        "<a>&hai;</a>",
        "<a>&#0;</a>",
        "<a>\u0001</a>",
        "<a b='1' b='2'/>",
        "<w:a/>",
        "<a/><b/>",
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"
      })
  void unsound(String part) {
    assertThrows(XMLStreamException.class, () -> text(part));
  }

  @Test
  void brokenCharacters() {
    byte[] part = "<a>1234</a>".getBytes(StandardCharsets.US_ASCII);
    part[4] = (byte) 0xC3;
    assertThrows(XMLStreamException.class, () -> text(part));
  }
}
