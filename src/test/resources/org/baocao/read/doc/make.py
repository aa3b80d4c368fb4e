"""Writes features.docx; the .doc beside it is made by: soffice --headless --convert-to doc:"MS Word 97" features.docx"""
import zipfile
W='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"'
def p(*runs,ppr=''): return '<w:p>'+('<w:pPr>'+ppr+'</w:pPr>' if ppr else '')+''.join(runs)+'</w:p>'
def r(t,rpr=''): return '<w:r>'+('<w:rPr>'+rpr+'</w:rPr>' if rpr else '')+'<w:t xml:space="preserve">'+t+'</w:t></w:r>'
def num(i,l): return '<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>'%(l,i)
def tc(c,pr='',w=2000): return '<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>%s</w:tc>'%(w,pr,c)
def tr(*c): return '<w:tr>'+''.join(c)+'</w:tr>'
B='<w:tblBorders>'+''.join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="auto"/>'%s for s in ('top','left','bottom','right','insideH','insideV'))+'</w:tblBorders>'
def tbl(*rows,cols=(2000,2000,2000),b=B): return '<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/>%s<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>'%(sum(cols),b,''.join('<w:gridCol w:w="%d"/>'%c for c in cols),''.join(rows))
fld=lambda res:'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> QUOTE "x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'+r(res)+'<w:r><w:fldChar w:fldCharType="end"/></w:r>'
box='<w:r><w:pict><v:shapetype id="_x0000_t202" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe"/><v:shape id="b1" type="#_x0000_t202" style="position:absolute;width:200pt;height:40pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
body=[
 p(r('Đoạn neo'),box), p(r('Đoạn sau')),
 p(r('BÁO CÁO','<w:b/>'),ppr='<w:pStyle w:val="Heading1"/><w:jc w:val="center"/>'),
 p(r('Tổng số hồ sơ: 9.215'),'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',r(' hồ sơ, theo NĐ'),'<w:r><w:noBreakHyphen/></w:r>',r('CP.')),
 p(r('Đã giải quyết '),'<w:ins w:id="1" w:author="a" w:date="2025-01-01T00:00:00Z">'+r('9.199')+'</w:ins>','<w:del w:id="2" w:author="a" w:date="2025-01-01T00:00:00Z"><w:r><w:delText>9.999</w:delText></w:r></w:del>',r(' hồ sơ')),
 p(r('Thấy'),r(' giấu','<w:vanish/>'),r(' nữa')),
 p(r('Ngày '),fld('03/4/2025'),r(', dòng một'),'<w:r><w:br/><w:t>dòng hai</w:t></w:r>'),
 p(r('TÌNH HÌNH'),ppr=num(1,0)), p(r('Công tác'),ppr=num(1,1)), p(r('Thông tin'),ppr=num(1,1)), p(r('Mặt tích cực'),ppr=num(1,2)), p(r('KẾT QUẢ'),ppr=num(1,0)), p(r('Cải cách'),ppr=num(1,1)), p(r('Một gạch'),ppr=num(2,0)),
 p(r('1.234'),r('1','<w:vertAlign w:val="superscript"/>'),r(' m'),r('2','<w:vertAlign w:val="superscript"/>')),
 tbl(tr(tc(p(r('STT')),'<w:vMerge w:val="restart"/>'),tc(p(r('Kết quả')),'<w:gridSpan w:val="2"/>',4000)),
     tr(tc(p(r('5.')),'<w:vMerge/>'),tc(p(r('Năm 2021'))),tc(p(r('Năm 2022')))),
     tr(tc(p(ppr=num(3,0))),tc(p(r('12'))+tbl(tr(tc(p(r('trong')),'',800),tc(p(r('lồng')),'',800)),cols=(800,800))+p()),tc(p(r('13')))),
     tr(tc(p(ppr=num(3,0))),tc(p(r('14'))),tc(p(r('15'),'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="3"/></w:r>')))),
 p(r('Sau bảng')),
 tbl(tr(tc(p(r('Nơi nhận:')),'',3000),tc(p(r('CHỦ TỊCH')),'',3000)),cols=(3000,3000),b=''),
 p(r('Cuối cùng')),
]
doc='<w:document %s><w:body>%s<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'%(W,''.join(body))
lvl=lambda i,f,t:'<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/></w:lvl>'%(i,f,t)
numbering='<w:numbering %s><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>%s%s%s</w:abstractNum><w:abstractNum w:abstractNumId="1">%s</w:abstractNum><w:abstractNum w:abstractNumId="2">%s</w:abstractNum>%s</w:numbering>'%(W,lvl(0,'upperRoman','%1.'),lvl(1,'decimal','%2.'),lvl(2,'lowerLetter','%3)'),lvl(0,'bullet','-'),lvl(0,'decimal','%1'),''.join('<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>'%(i+1,i) for i in range(3)))
notes='<w:footnotes %s><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:footnote><w:footnote w:id="3"><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:footnote></w:footnotes>'%(W,r(' Gồm 16 hồ sơ chuyển kỳ.'),r(' Ước tính.'))
styles='<w:styles %s><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>'%W
CT='application/vnd.openxmlformats-officedocument.wordprocessingml.'
R='http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
with zipfile.ZipFile('features.docx','w',zipfile.ZIP_DEFLATED) as z:
    z.writestr('[Content_Types].xml','<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'+''.join('<Override PartName="/word/%s.xml" ContentType="%s%s+xml"/>'%(n,CT,t) for n,t in (('document','document.main'),('styles','styles'),('numbering','numbering'),('footnotes','footnotes')))+'</Types>')
    z.writestr('_rels/.rels','<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="%sofficeDocument" Target="word/document.xml"/></Relationships>'%R)
    z.writestr('word/_rels/document.xml.rels','<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'+''.join('<Relationship Id="r%d" Type="%s%s" Target="%s.xml"/>'%(i,R,n,n) for i,n in enumerate(('styles','numbering','footnotes')))+'</Relationships>')
    for n,x in (('document',doc),('styles',styles),('numbering',numbering),('footnotes',notes)): z.writestr('word/%s.xml'%n,'<?xml version="1.0" encoding="UTF-8"?>'+x)
