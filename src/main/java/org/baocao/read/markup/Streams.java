package org.baocao.read.markup;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** Streams of XML from outside: nothing but the bytes themselves is ever opened. */
final class Streams {

  private static final XMLInputFactory FACTORY = factory();

  private Streams() {}

  static XMLStreamReader of(byte[] part) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // or broken characters would come to light where only sound ones are expected
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }
}
