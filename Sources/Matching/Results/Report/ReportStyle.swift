/// How a report looks: calm, in the reader's own fonts, light or dark as the reader has it, and on paper.
enum ReportStyle {
    /// The style sheet. Bars are as wide as their class says, since a page without inline style can say it nowhere else.
    static let css = HTMLWriter.OwnContent(rules).repeating(1...100, ".w", "::before{width:", "%}")

    private static let rules: StaticString = """
        :root{color-scheme:light dark;--paper:#f7f5f0;--card:#fffefb;--ink:#1b2a30;--soft:#4d5f66;--line:#d9d5ca;\
        --track:#e7e3d8;--need:#1f6570;--offer:#a8531b;--tint:#e4efef;--warm:#f8eadd;--link:#175a66;--ring:#0b57d0;\
        --c1:#dcebec;--c2:#b3d4d7;--c3:#7fb4ba;--c4:#2f7d88;--c5:#12505b;--on:#1b2a30;--off:#ffffff;\
        --o1:#f7e6d8;--o2:#efc9a9;--o3:#df9c69;--o4:#a8531b;--o5:#7a3a10}
        @media(prefers-color-scheme:dark){:root{--paper:#11181b;--card:#192226;--ink:#e9efef;--soft:#a9bbc0;--line:#33434a;\
        --track:#2b393f;--need:#6fc0c8;--offer:#eda468;--tint:#1d3236;--warm:#3a2a1d;--link:#8bd0d8;--ring:#a8c7fa;\
        --c1:#1f3337;--c2:#244a50;--c3:#2c666e;--c4:#79c4cb;--c5:#b5e3e7;--on:#e9efef;--off:#0d1517;\
        --o1:#352a21;--o2:#553a26;--o3:#7a4d2a;--o4:#eda468;--o5:#f7cda9}}
        *{box-sizing:border-box}
        html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;\
        scroll-padding-top:1rem;-webkit-text-size-adjust:100%;background:var(--paper);color:var(--ink)}
        body{margin:0;overflow-wrap:anywhere}
        body>header,main,body>footer{max-width:90rem;margin:0 auto;padding:0 clamp(1rem,4vw,3.5rem)}
        body>header{padding-top:clamp(1.5rem,5vw,4rem)}
        h1,h2,h3,h4,p,ul,ol,dl,dd,figure,table{margin:0;padding:0}
        h1{font-size:clamp(1.9rem,1.3rem + 2.4vw,3.2rem);line-height:1.1;letter-spacing:-.02em;font-weight:650;\
        text-wrap:balance}
        h2{font-size:clamp(1.4rem,1.2rem + .9vw,1.9rem);line-height:1.2;letter-spacing:-.01em;font-weight:650}
        h3{font-size:1.05rem;line-height:1.3;font-weight:650}
        ul{list-style:none}
        a{color:var(--link);text-underline-offset:.18em}
        small{unicode-bidi:isolate;font-size:.85rem;color:var(--soft);font-weight:400}
        a:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,button:focus-visible,\
        [tabindex]:focus-visible{outline:3px solid var(--ring);outline-offset:2px;border-radius:.3rem}
        .skip{position:absolute;left:1rem;top:-4rem;background:var(--card);color:var(--link);padding:.6rem 1rem;z-index:2}
        .skip:focus{top:1rem}
        .soft{color:var(--soft)}
        .lead{color:var(--soft);max-width:44rem;margin-top:.35rem}
        nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin-top:1.2rem}
        nav a{display:inline-block;padding:.35rem 0;min-height:24px}
        section{margin-top:clamp(2.2rem,5vw,4rem)}
        .hero{display:flex;flex-wrap:wrap;align-items:center;gap:1rem clamp(1.2rem,3vw,2.4rem);background:var(--card);\
        border:1px solid var(--line);border-radius:1rem;padding:clamp(1.1rem,3vw,2rem)}
        .hero+p{margin-top:1rem}.hero svg{width:clamp(5rem,9vw,8rem);flex:none}
        .hero circle{fill:none;stroke:var(--track);stroke-width:5}
        .hero circle+circle{stroke:var(--need)}
        .figures{flex:1 1 15rem;display:flex;flex-wrap:wrap;gap:.9rem clamp(1.4rem,3.5vw,3.2rem);align-items:flex-end}
        .figures>div{display:flex;flex-direction:column-reverse;max-width:100%}
        .figures dd{font-size:clamp(1.5rem,1.3rem + .8vw,2.1rem);line-height:1.15;font-weight:650;letter-spacing:-.02em;\
        font-variant-numeric:tabular-nums}
        .figures dd small{font-size:1rem;letter-spacing:0}
        .figures .big dd{font-size:clamp(3rem,2rem + 3.4vw,5rem);line-height:1;letter-spacing:-.03em}
        .figures .big:first-child dd{color:var(--need)}
        .checked{display:flex;gap:.9rem;margin-top:1rem;background:var(--tint);border-radius:1rem;\
        padding:1rem clamp(1.1rem,3vw,2rem);align-items:flex-start}
        .checked.open{background:var(--warm)}
        .checked svg{width:1.6rem;flex:none;fill:none;stroke:var(--need);stroke-width:2.6;stroke-linecap:round;\
        stroke-linejoin:round}
        .checked.open svg{stroke:var(--offer)}
        .checked strong{font-weight:650}
        .first{columns:20rem 3;column-gap:1rem;margin-top:1.2rem}
        .first>div{break-inside:avoid;margin-bottom:1rem}.wide{margin-top:1rem}
        .first>div,.wide,#waiting article,#recruiting article,figure{background:var(--card);border:1px solid var(--line);\
        border-radius:.9rem;padding:1.1rem 1.2rem;min-width:0}
        .first li,.wide li{padding:.4rem 0;border-top:1px solid var(--line);font-size:.95rem}
        .first p+ul,.wide p+ul,.first h3+ul{margin-top:.6rem}
        .first p,.wide p{font-size:.9rem;color:var(--soft);margin-top:.15rem}
        .first .f{display:flex;justify-content:space-between;gap:1rem;align-items:baseline}
        .f b{font-variant-numeric:tabular-nums;font-weight:650;text-align:right;flex:none;max-width:45%}
        .first a{display:inline-block;min-height:24px}
        #tools{display:flex;flex-wrap:wrap;gap:.8rem 1rem;align-items:end;margin-top:1.1rem}
        #tools[hidden],article[hidden],[hidden]{display:none}
        #tools>div{flex:1 1 12rem;min-width:0}
        #tools>div:first-child{flex:2 1 16rem}
        label{display:block;font-size:.85rem;color:var(--soft);margin-bottom:.2rem}
        input,select{width:100%;min-height:44px;font:inherit;color:inherit;background:var(--card);\
        border:1px solid var(--soft);border-radius:.5rem;padding:.4rem .7rem}
        #shown{flex:1 0 100%;font-size:.9rem;color:var(--soft)}
        #cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,25rem),1fr));gap:1rem;margin-top:1rem}
        #cards article{background:var(--card);border:1px solid var(--line);border-radius:.9rem;padding:1.1rem 1.2rem;\
        content-visibility:auto;contain-intrinsic-size:auto 27rem;min-width:0}
        #cards article:target{border-color:var(--need);box-shadow:0 0 0 2px var(--need)}
        #cards header{display:grid;grid-template-columns:1fr auto;gap:.2rem 1rem;align-items:start}
        h3 span{display:block;color:var(--soft);font-weight:500}
        #cards header>b{font-size:1.9rem;line-height:1;font-weight:650;letter-spacing:-.02em;\
        font-variant-numeric:tabular-nums;color:var(--need);text-align:right}
        #cards header>b small{display:block;font-size:.75rem;letter-spacing:0;margin-top:.15rem}
        #cards header p{grid-column:1/-1;font-size:.95rem}
        em{font-style:normal;font-size:.8rem;border:1px solid currentColor;border-radius:1rem;padding:.02rem .5rem;\
        color:var(--soft);white-space:nowrap}
        #cards ul{margin:.8rem 0}
        #cards li{display:grid;grid-template-columns:minmax(5rem,7.5rem) 1fr 6.4rem;gap:.7rem;text-align:right;color:var(--soft);font-variant-numeric:tabular-nums;align-items:center;\
        font-size:.88rem;line-height:1.45;padding:.08rem 0}
        #cards li b{font-weight:400;text-align:left;color:var(--ink)}
        i{display:block;height:.5rem;background:var(--track);border-radius:.25rem;overflow:hidden;font-style:normal}
        i::before{content:"";display:block;border-top:.5rem solid var(--need)}.w0::before,.n::before{width:0}
        i.n{background:repeating-linear-gradient(90deg,var(--line) 0 3px,transparent 3px 7px)}
        #cards dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem .8rem;font-size:.9rem}
        dt{color:var(--soft)}
        #cards p{font-size:.9rem;margin-top:.6rem}
        #cards header p{margin:0}
        #cards p.soft{color:var(--soft)}
        #cards s{display:none}
        .rows{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,28rem),1fr));gap:1rem;margin-top:1.2rem}
        .rows p{font-size:.95rem;margin-top:.4rem}
        .rows ul{margin-top:.3rem;padding-left:1.1rem;list-style:disc;font-size:.95rem}
        .rows li{margin:.15rem 0}
        table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
        caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
        th,td{text-align:left;padding:.4rem .5rem;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
        thead th{color:var(--soft);font-size:.85rem;border-bottom:1px solid var(--soft)}
        thead th{overflow-wrap:normal}#mentors td:not(:last-child){white-space:nowrap}
        .r,#mentors td:nth-child(-n+4),#mentors th:nth-child(n+2):nth-child(-n+4){text-align:right}
        #mentors table{margin-top:1.2rem;background:var(--card);border:1px solid var(--line)}
        #mentors tr.free th,#mentors tr.free td{background:var(--warm)}
        #mentors tbody tr{content-visibility:auto}
        .charts{columns:22rem 2;column-gap:1rem;margin-top:1.2rem}
        .charts figure{break-inside:avoid;margin-bottom:1rem}
        figure svg{width:100%;height:auto;display:block;max-width:44rem;margin-top:.8rem}
        figure p{font-size:.9rem;color:var(--soft);margin-top:.15rem}
        figure.wide{column-span:all}.weeks svg{max-width:30rem}
        .weeks{display:flex;flex-wrap:wrap;gap:0 3rem}.weeks svg{flex:1 1 18rem}
        svg text{font-size:13px;fill:var(--ink);font-variant-numeric:tabular-nums}
        svg .s{fill:var(--soft);font-size:12px}
        svg .m{text-anchor:middle}
        svg .e{text-anchor:end}
        svg .f{font-weight:650}
        svg .a{fill:var(--need)}
        svg .b{fill:var(--card);stroke:var(--offer);stroke-width:1.5}
        svg .x{stroke:var(--offer);stroke-width:1.5}
        svg .l{stroke:var(--line)}
        svg .t{fill:var(--track)}
        .w .z,.o .z{fill:var(--track);opacity:.45}
        .w .c1{fill:var(--c1)}.w .c2{fill:var(--c2)}.w .c3{fill:var(--c3)}.w .c4{fill:var(--c4)}.w .c5{fill:var(--c5)}
        .o .c1{fill:var(--o1)}.o .c2{fill:var(--o2)}.o .c3{fill:var(--o3)}.o .c4{fill:var(--o4)}.o .c5{fill:var(--o5)}
        svg text.v{fill:var(--on);font-size:11px;text-anchor:middle}
        svg text.u{fill:var(--off);font-size:11px;text-anchor:middle}
        .less{fill:none;stroke:var(--ink);stroke-width:1.6}
        details{margin-top:.8rem;font-size:.92rem}
        #cards details{margin-top:.4rem;font-size:.9rem}#cards details p{margin-top:.3rem}
        summary{cursor:pointer;color:var(--link);min-height:28px;padding:.15rem 0}
        details table{margin-top:.5rem}
        body>footer{margin-top:4rem;padding-top:2rem;padding-bottom:3rem;border-top:1px solid var(--line)}
        .about{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.5rem 3rem;\
        margin-top:1rem;font-size:.92rem}
        .about ul{list-style:disc;padding-left:1.1rem;margin-top:.4rem}
        .about p{margin-top:.4rem}
        .about table{margin-top:.5rem}
        code{font:.8rem/1.4 ui-monospace,SFMono-Regular,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
        @media(max-width:26rem){#cards article,.first>div,.wide,figure,.rows article{padding:.9rem}\
        #cards li{grid-template-columns:5.2rem 1fr 6rem;gap:.5rem}\
        th,td{padding:.35rem .3rem}}
        @media(min-width:120rem){html{font-size:112.5%}body>header,main,body>footer{max-width:120rem}}
        @media(min-width:200rem){html{font-size:137.5%}body>header,main,body>footer{max-width:150rem}}
        @media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        @media(forced-colors:active){i,.hero,.checked,.first>div,#cards article{border:1px solid}\
        svg .a,svg .b,svg rect{forced-color-adjust:none}}
        @page{size:A4;margin:10mm 12mm}
        @media print{:root{--paper:#fff;--card:#fff;--ink:#111b1f;--soft:#43535a;--line:#c9c5ba;--track:#e2dfd6;\
        --need:#1f6570;--offer:#a8531b;--tint:#e9f2f2;--warm:#faefe5;--link:#111b1f;\
        --c1:#dcebec;--c2:#b3d4d7;--c3:#7fb4ba;--c4:#2f7d88;--c5:#12505b;--on:#1b2a30;--off:#fff;\
        --o1:#f7e6d8;--o2:#efc9a9;--o3:#df9c69;--o4:#a8531b;--o5:#7a3a10}\
        html{font-size:9pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}\
        body>header,main,body>footer{max-width:none;padding:0}body>header{padding-top:0}\
        nav,.skip,#tools>div,figure details,.wide details{display:none}summary{list-style:none;color:inherit;min-height:0}summary::-webkit-details-marker{display:none}#tools{margin-top:.4rem}a{text-decoration:none}\
        section{margin-top:1.6rem}h2,h3{break-after:avoid}\
        #cards{grid-template-columns:1fr 1fr;gap:4mm;align-items:start}#cards article{content-visibility:visible;padding:.6rem .8rem}\
        #cards li{line-height:1.3}#cards ul,#cards dl{margin:.4rem 0}#cards p{margin-top:.35rem}.figures{gap:.6rem 1.3rem}.wide:not(:has(p)){display:none}\
        \
        .first,.rows{display:block;columns:2;column-gap:5mm}.first>div,.rows article{margin-bottom:4mm}\
        .charts{columns:2;column-gap:5mm}.about{grid-template-columns:1fr 1fr;gap:5mm}\
        article,figure,.first>div,.hero,.checked,tr,.about>div{break-inside:avoid}thead{display:table-header-group}\
        #mentors tbody tr{content-visibility:visible}\
        #cards s{display:inline-block;text-decoration:none;margin:.5rem 1.4rem 0 0;font-size:.85rem;color:var(--soft)}\
        #cards s::before{content:"";display:inline-block;width:.8em;height:.8em;border:1px solid var(--soft);\
        margin-right:.35em;vertical-align:-.08em}\
        #cards article::after{content:"";display:block;height:2.4rem;margin-top:-.3rem;border-bottom:1px solid var(--soft);\
        background:linear-gradient(var(--soft),var(--soft)) 0 1.2rem/100% 1px no-repeat}}

        """
}
