"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(55pdw&6uM}L4^L_k1)|NsC0|NsC0|NsAC2fk0PfymII+ai>wb1R!)dpYcHc5;BUkU>jZUf|Bl43*HMK$7>|bQBdp
SFfX`TVkVG2DDL1wAMDIN~uV602w7nj_f@H)kGyqeY4|bNE8D3=ihxN&?r)=Dk)VERDb|<0MQ}P1!MpMKmuNUgU!5ADYl)J#lq^e
?rKJ?rib43?dJ-+D$KQ>u^=7ykR9F!edl}cY45q8Pg}aHqfkA&tQ2iG(Y?Fgq3Zx08Qts&Ui0e44R;%E_p_iZ#;DLsBCz)z5gq8=
v7tlXd%Iq-%`vt$gYJ?=*-Z%6P#YA(Op=wdgCB0GL^-y0&Mh-!(e};(SFCNNCd`F)TN@w~ws;>}h*cFJPyiVeF(+9{v+GU4&|OYj
3e4=(U9;ZkI6mz>@><Dp@|72!`+L{R4uJy@QITdA6W!fgrt4#~r*6O)ORAs?oT0)xu!j3{n+7&SDPesYm&-2(?tKoF`{K0i48~@~
-Io%E*|K^swvBX9rPh!&fB-xQ2Eu0AduVjDw`aT$b*dW4vqfwHgIN{tZ#ulN=&PXBKF!|E&;(ruoDg?zd+hVUV8~^ZQ)RyJ>On*6
-p@cP^1-D5Np0_(zRum=nd)HGvsh0vciVCs?-!lBY7zw!NkFRF*&)0<;UethJ57zD+;?H#_ohwdjA#}ap|-xp?MP{*CT~(G?_Qgz
H@+zJG|)g0Kp+q%Lm&cZnKTU(O(V&s(Fv1fFoR4%5Sk(g$R>iP;xx%Nsrpgosp+Bs$kRXo00T0LD1ehDntEz%qb8U&89hw{X{7X?
qa)G>s5Akf0ED7QiKd!U^)x4{dYTU=rl+AjCdy%;&;SwW5s~OX$RSY>5r_bWgvlBW0Gb9wW|LECiIns;41h8TG?5S?Gz8N{H=-Dc
JepMhQhBL}r|OMAQ%y91>Ux@J3_#n37ti=%R7be5e~tuDMNj%DfRFgXBma2+r)gk8K|i~HpX}MDpXZOS(7_hG_G_;nw@;Xx|NZf6
e33n%iH~VtmSp!I_xUxYvFp8}{0g6+|K4{OTZ{kmup7<#uu|xW_mlv5GAtsX$y@)R+y5q))BQ-1#KHf=JHRKj0(wY5q^UY<w?pCL
>$gw8P3%H_hllD#|L5cSp}`eB4b`@13LXoqvZ!@{(*eG0g+GtM;v%exI!o^JI*~lIJgnz}tzm><Vg#TILH~sT;L?82{8Uz`7N~WG
5-vpz%LDm;*4J=B8&#de&*-(5HKr%@>^r>wzrVlT>`yOOM`2_oObYPZ`$PrUa{twmhu;JJsZ9Ha(eM9VWgXo?041!T1nj=O_-gCv
_G3~d{%y!}DFD{2Edh6sU-jpDx3iKps2AzaRu4(FMM?po6c``f$NUuq(+3#*F_UGHFrS7PmsMY=uq_;Z$q9W*K?H>PZ{j|%MQn%y
1Qub;X=d`H@cL^?j*Ie&riALnkIjr^u-88I_e;x$5jTK;;=6o3jeh9+`!GBtq<5S=7fpZX^7?oOU#a!S+@XcD+*#bH+&|mfvL4`3
P~C!`eJehP`p9oSUKEbfDnRxbIMtx`QbLp`%zsd;hcg;BgI$w=C<#)fO6>8YSLk&U9BZX3GDl@nL9|pxLv1(*(i5ZRre+feAUv;c
>fA;8fxm5H*7H3Ozm6&)!5b)2I8Hw^?}Nf(j}P9UaFHaT<s{_#f-61vxZ>)Axb*~Y7YRlnTH;!nasHtBjF4l$K>NaUVxm{O2u|hZ
11UY0$R)^AYmsWChVCjhUxxnPm$D%sZ+mgp;ib=c{iH`hiRB6@fJGI0?{UV`0a#3wN5vRy!Z0#W`#y>P#5L0zBU_?yeg8WgU?{kS
<_B~40t|xsmy3Pp{Mp8%%|rpA5$yOfKZmGxvhVS#4-S8j|EUcBPQhR8{`QvpDEhjngB|t<aN|SX-%&&1IC{q4-??QI_@u!g{#E5K
D*iHOpn+!pIb*E7ICbHu=f{X@bV1ON48E=dx91EgPykYiWl{dc6qi+l*F3q_ZOQ+ECO#D3?Bl0x3UCatMskWU)P(}U9<4yK1p@&P
N$|sHTTNfv|91_VSy#TD*BZzN34_j)0j4^zwWy?bj9Q&P+k7>Sr^M-vplsbQ&pPF13EqwvE0V=V%`e0(x++h+g%(iS90?3#6oC~h
iG9^#;fggm%>4{Zj<*u{0U}3`tPT_@XgUTt$rd^3tIjd9F>$E&t-en)^2xo0wrsMbCJBb8Tm}S>t=kW`r{A@&iVo_=Qc#1%mNChc
wXW<h2*$xy(|S8n%47Gm50IvVVRJ9#J0xM*9E%+IzixIqyqOmm#QeNl*IHz6;|49wrpC{QE=_{y6JK||>*3SZKjeKU{B_U~s_Ca}
s&wN@QWz+0m!BAA<q0{LkI4ar+uhFX-2YF0`{x#muIfgt3P=)d31ouR4h@?V#*vURiLljZzZKS~4`IM4ejJ84S`zqHDM2y{sxy9J
vE}jLlOa`2RY<5)%82vJ<^BIADA+Zv{%0Gww}dcYVwMm;1EC=yDCDLs0z@9?<5jIF#NOGI5ZWxGQOEiJ*A%Tge!~IOZ^zmCFcN-l
q(1mzP8zu8e$UsqoTo{}A<m!Y@AWkyvy=UogDNJkpR6?`$t*XUj<(=r4%be&+?&$GruUkW(p_<=Q$8XEFh2{0MG&;$26ZgGOytRZ
eJE<|0fW@&Ra6DBx)XLDm4^rz{&fRHS*pAYcz8bUeceMxzgZAaMOU{cT$;%zZB4_KgVa<)B*aL95PlIsz?nKvGDqpk_$8|dO-On=
ukE)l2*94*$v7l(f<G6zBOsxGfmD&A1VX4t55E@L8;i5KTj}zXk=!=@jwC-_H3L_z*u00C-zV9d+$^y+oa!A3y;4!<P&yyc>ctB}
{(58PGea`R-UI-mNW~Ev`(gEf{4N0GUJgf|XF*m_(*m3^${DX2W8J0Q>%U?!49oB`n4=hnkYfqS=NB?zGXzl-Q&q1P-@7}!%w#4Y
$Ef1)=2(%-tfD2Z+`zk}#--4jV5TO6hDGKj`1R3|FD7A}Q?gq0eXqS~<O8TVkT(Q_7k(oF7-7ac`QI{dK#ugb1Q4z7DTjqf2X?+(
UQdli$lpjNqY*62{7#R0gh0gtRRe<-bO1p^qzSUbBR(Lb($^6|%UzlcFy!NUdv1SCcz%yr(r|b15l<wdyVo8?UmDdg)ODUUA>_bL
mU3s`h3Ud$4(Th6I&|wMoSMtnHi(Kz&0vcL>f?bPX7`{;d@p7gb8CqRLKA}=9#3SsihCs;hhrGs;AnX<3_}o);H{J%f?vY2YN#A%
z4p3L%q<|GX^JnA0kj0rNL??HwvtSZT8kYP2_02?{1pqL!U2TJ`3a2bs}iDQftAGwx+oYJqtx?(a)p1|2v<iLLzL4N-Dp|Iw9spg
z+yZ%EzxZ+dQH2p!wPPir_T!VmJ9*%^DG=FQf)>dGMNS&DTLd$qDZC-Mc`%OG-a20h4Z+Mw}iy=X{*9m?bZH%TIh4W1}f<<YEkke
G~z?;6Ip1Lhp{S&x>2`oDjdPbhlkOEnZ-Ah!BtUWzRF^D<9Sn-PF*T(Svt67<<nwaRr#e*S4gIuc~n<fg&ihp)e}ikMMi1FsA38^
bcQNpJ2-~ghMK9j69onlU6l;QmJZ4!*%(IR`ub|Q&UuxC>=KpumK_8N_)4PKkvy?-MROr}OjuV&6%!dnG7FySzWd?n=<NA%@}+lu
R|Ie{c<AnR)?;>d$(3`0NH@I=a5k?rcUnw}hrUN0ag{~n#}!gHGdi8b;CijS5|xmimdJusEX>X-+dcJKTGq5k))2*Jzbeo~q3ujN
SzfDmP*!PMt%*0|OFWe*Ve+$%gJ{0TBQMQdZgOWNVG>8TRnqAryQx-1YH49{UNS@7-g8ypBq>)%K}dDWpj?<ya!CZ3EE}GU<`3V^
Xv*HXo+sCxP`kZMuT-y&wc_sOdE!U0DDA)ub9<4#6S-$I|C!!$%zFdOr8;f+*jew;CpVv}8|`vOCpX3SbU~I)7$}KLDzNh2?O<hG
oGc~l!c(2tTIwrjB}5E&Fo}gIK_NrssLXkTmg6FiwgnBom9fH#X0*-q?&lM*G8HZ~ej_rrBU)`bDB?_|H?PpGd}2gWOID2+EUPXv
YYq}u3g+6uhw`_^ORp^VV&O>ApHANmrNh0WNEqHN;AAxwr+E)Edp41@hb0PoLx%&q`!BaHzU{4Gs$$PIeoAQ_28C>|7f;3fg8tuQ
w`CsCQg3Q>0gbh4l*cG-Mx5~C;>_Bgw2z#~e@u`m^nUZi6Akx6iE!Y%)NVwMHI@^YtfP|il7pIII{p&%-z>-So&7i$dKEF{fg~41
G2zSniTeBUchye}IdLoN6WGhEr0AHBpL{stha?4PBjPK?AGv;R+npecAf}Zc#AsQSijIP*3?+%z(kg5Pnk^0e9>r@e`tXPZ0SbCI
MQ!_E?%?F~(L2*Lr_(Oj&vmM(yMB3@I{bfrE6z&Ai!u<a?)Sn8lW(!ukB4$Ypc{*z*j)2V$>DDEpu<Ox#12P3I(>20^6DoL`{2Z2
leC6ndJFF%n6)F?`=uz9Zt2ejdW`iwa5Tp#$qX4`^E?~-2+_kG<(WUSgSi8+CH`-^!jwEMkS{5C65UmMKphDA`PjS|ceFX1x>_JM
HniH-PrrWKKIVv&iIPZZ#ZHHEeJ-_H8+3U`s{Ep3TDb~&7U*ayJ>@xn(dW6oJ;USyaj{Zx6H6{%8bpQDwlf*hG=5GO0@gIOz?P%p
?KI&jztXHMjl4l8m-G9+wIN7V8PO!Ve;34PTa?+p9_2m-^!K|AHN3iVYba`qBTkrWcSQw7xhWZKw<);+6~O#&W8TX7BsgCw(>$DN
9v@Sgu~TGzGXF@Prpa_nYmni8T-?GUQu**_pX&GY_I0%MVTtz{<&?q~J0XB$_&|shTrYok??h6HT%!~beAH8>`b<%+e+6v`X2mH4
cNBZ#lCIG=9muva4x~rrG*U2mE%`$ZLaX3-o=0#`j9`&6s}OY-P^S-K+1PIL8I*8=#JQB$y?HQyNf!2~c|?4L>A!Z<nI!=P^(p}5
6-PIP#Dab?0`KI1DS(I+0qX~y+m`A$NpN6|Mo6%^NF7EEBF=8)0!ahx{G2*SS^`U!qXI@IssiFk&A{y#fbK-HQP=s_7(JY*ZPH*~
+0K??l!36OpI$33qC(sb%)4fFZCI+lA=T%#15;{*OG0!AOm%~g)phVc{?;rLlOUjFg7D#t<;VCAR}o&isV!hRyoJS|iE%(cGZa~v
_=k2)VzzM4Z^RbwIeh-ej5rC4muC)GI@l(l_;6GjLw&_50J|wusP}Q<A|CkwpzkrD%c9_#B<@)$RGSZgs<1^XB%%<ux2iPXi6oQF
DUiI^bl8KYm($$d&uwSHDO`sS7ZttCG~_DWDc?H@j_LdW952g;meFBu*FXmpKqIdX-wME*l2g#!@_x!G>izD!H)879)MPmv&teIh
Sktq2D0g*};PP^?0ajAj8eMSyUjV3&%eC=(rOS~eT?#-VlEsA~43-1ZT{{p*kp)&gIpKwymfLbkb<wlq18zTuoB0|U86Qdl-8fB1
QWjnd@<ikZ?i}M3YSmXZYbu>r5)?rFa->d*wF?rYuG=PQ1wjB!N<_D#q}5~2%~4rvd%$xCzzbc6%YynfKF0gLd2Pbl*bjelkHUdr
Y5ZBa_wBQ<J1+O&Whge$sd*VMGMBo?n(k0iUwEI?+DLF!!>%3j;foYdM~;a^m%d_y$d4Zn9s|m`sTAnV>l4xMMIFQpHfGtU`bu|^
&vWVwgZBpq)_9Y`lC=ga8dDcvz*~spqsviH_zb!ts+6g=A@E2FG0G<3m{=+}jqIM$5GPwA45XX^=ovohh^B^6wuoZe6rzC>Ny>C;
WJsPw#R(=@hfMrU8G2MyQbSc>kljEKicm-iv7DYt(+AYoc(!dy^1X-WTOo3ZF){ZSZZNv2yHi4rQ|yw7P|uU*ASEt?ML}XFM1%&O
E*by|De8Ern<&*%&5O~O817zy<EVpAPj0;?JJVYnEYs$rhZjRg>k@7{#%zIicXkGwt}CMxRhR`t`qUy~qm>ClZqGRR@C3N+*al3M
ViZ+C(dwAwszI)Fo80JUkvL%aBtTXQ(;Z!*aI}z!3WK+WCpoQHwf-scEG~7{hc%GYi-1XSAZ(sswi1sx*aSKK#2{G%OP&YdLXl5n
d{Dee5z0)+6*A=A&WOJwQ76Uf8<fQClvo6LAmBKXdLmM45N-Oye$EIM0znCVoyZg}tA!8A1knPGDyTl`b>Q{k)MiCURh(BVClzk{
HxbAHPa;Y`xC+&K2ebMX68~@X@@My|dE5(;)Qfp#r;?$TK#Toq()9w856ZTkn4$`ir#B2gmTYq8_BMXNu#bWYTOks2{Vmc6X$K69
Dx@dR^nQmUpX2ZQxodx269U>W{<5Vqe){m6;-f5U?o~eO^LbD8;*J(<N!y!+r6FW)>zFMd;^hb^nAK_}tv$99`JA(<6L_add`SdB
dr!@6?;Wn{ppfA&=XN)}MnSWn*d?Z~%>tq`*_&xaq|6Mm-kVS5K~mygxzqu$*XZ1Dtg0DyRMt>SIp#wd0v$%J%(w>hvTX+f^m-gs
N<8<jL4c6uAdoucRqycM%4LZlZwdyon<bcDt3hkdMcR6JpQ5<<AQKa~+LMKg1|~LA@zBZIFYK9-gbf)my&$}lDp=-47^_-`H2oFo
6(~!tTtTwehHpf%Gg$_j1}9x$QPf^vQhjK@tMWxb!nN}u*PSn>C&POPM;<H06(PI3n#53uom#50j@_L8OA;PUGA>hvB|7A3T6arp
F4U5n?740cyw!mi_xGo)dx)NhHm{p6VXlT_Eq@^%zuD(@D?eTj1J`RS(K;%C`ZEDRt)<#(#C8tBwx4)z)Y9)u0audT9xDkqoTSMD
k=>@90P`2&>fchdx3|1#%i+h+eGZ?I^EIdQ7Hg;qM`Qg)Ud5Lcnoy$fyCx*8?Cbn|@fqT*PQP5a-AwyXy`k1cz{>hx_;;9z&)UpP
oG?Yu8rZuMIiKFj>Dr6wi9aUWD^uoX3FElg@g18v*DpnX593o*eAmYb>TFCsM%~#*I!b{Os0`hxpR@#^26UAKdfCepawU5OKGb`4
4HIP`bbcL-^Vn?1g?=ZB9lP1jdUejBwh!)X<4Ug{8E$kv8ED<5((@TLBox)UaHOO)VL;EHz3S(3K4QmlJ#rjxeZP2D23<Hl@y)i=
ry0<8sPmZGlxrecc0fRZQgpD9q3;uv#(KQ2W905b4pnk#a5_q6jF6OnAlpm3&aMS!)OlXOhw?BU>v@5h-b6~nQK;3Qizv1PR+|cA
_xH$1-sviGUMF2wBBzQ;)9`V`-v*(AjJk!e{O80@Kolf#zdo1C$o6_r{2(6b6tEak0KW{=B6%;5W(F;<In@p8-oexz6})~j)c}D^
r0OBdGQWXol%DL~>)&b$&1=buF0Aid@HL-v!5`o@2CuGI765J}Su^>Nu)+rW9sDZoy6c(j{Z{s--&(sWj{d&NbiWE+sMTzJOWYzS
kVWL|Z63?4<E=nP*H%JkQ_ZgzudmVFu8-Y3T*Z;12P60cz<aqRl&{j+^ZNQ>dQx;_Jr+2W|9-@ty9tsHjX#kaGtIxV()oQo{Lcqm
B+7J|pWBV?GY-5qdQgER0#KFVdywOSms+fzK%-I`78JcAoGAyoHvZ3tT?zPtNbLKX$O?84qbAldNiZhQpCcqJRN2cnxom_oADU8k
GkeEyz$>)qICwC5$IQ$<kSKcUAaUq$Z}9Nv)LdFYn@=ZU3x!tDKY50BG$DJJ@ip;r+YpL&bQ{K*81ytpLMxkYA5|X1xOx=}*I3)3
G+I=i7*SAA;w0OJiYdMDODe0Pg<n`XF)C>MZz;H=1*>s?O|+Jk;EO7JPaI7JXUTqQ_J?rCTL=#7-zE`^J8b2z1=ZId47;<?ozhvp
rdZbvZxswWtv^Y{D;32WYo)NlyNgX`A9d)GwItLo4y0+4qZXw7HJeuJO7@krJ*zscT4iY(G&d8-r1+>&VuHKc9m_f0sezhGQjZ<<
zBOUKCDN{QjsoaeZv4p-LAZrCRSm~VQbg`%E$Y4FZ?<x%bXiH1&xx4I4G6u0)`(atDvvb|Cz&7vCji$9CC5aA63l^)cAArD9&X<>
?)7Gqgyr294LpnL5+K1u1fWKh)K1z9R1;|oP9m!!LFoawT`yDq3V)3UpT{Tl){~DO5Ur$RYx`Uwvl9*}sA)hdsU-z5$>bp)SvCgE
8pulXuPW3A>J=SdG`gacAnUaxH4@Jm$h(1ESxL=$HMCwZE*O9)NLV9V(Z(reW?7`Ss$dis)4tWL%-pq{*{a)-=<BQq8efWUaa<jj
9Ajkp=xni>rOt+5?SlZ)zsdV{<KJ2I>vcdBf<XlkgbJ!Ohtap;(YU;=L54<SLI~J~Q809ihOm&BBY-00aiUQ7j{eiFQ#xpWHq#Tv
p273D^g)802qa0uiZu_lZ2kJ7KT?bYLXGPHKVtI};yCt<=LpFa`2hEEnRo%AKowWM_#Ac9+Bx^}eF5*OSvstar`r7)#mF4HX40YJ
^=?v<|Lthj24|SV%7-xRg8-00Q~+}!Vwo{s-Y`)d1&)2bzkfG=<XAB5lpo@=THUce%FQMZP*zC1J#UuN17H!zLP0PU$YEsA_)c7F
+`u1kA?E$f2|q>~Lq;G}iy`QBH<1G0ZVQW}6VPWT9AwX)w6RB?{9_c>tOn_++W@Iz2wLk}T<s+J*$?7|eX8&0e+_eg2NB<JRE1~_
j*%js(-Gi~kB--l@#ktFa10k6TfC+$yBXUe<<wUflz6aPl_uc@wg`k`vOokLbSh)IVpSnW;zm&5uwsW~6g1I|s)jFWbFSC))lY5N
u^n}DpwD%)H(ZB@zTr)xEktJUsnHB|o-Sg2H`^xprwrd?M+W{0K31;{O!Ca@su%*G^|PF!BMOUWL|{tSBIKJ?Y;aOI*b^>rr;G7c
*BluM;o|v7uN*G?*D?7rK%aC1Ba(vs4d1&0MI}`uAlMN(ASvv3CGljdTGj^1Y57fI2qNeO#8@!|vI~gLhs=*-q=1q<AAg!1Ta=pJ
QK<@`vZv?vPNX1%QMs>qlvf%UK9BlnNG)A*^Hk$(*5lIJNFcP7Cj_Yg0b)3W-EI<XMdN-A?yvFFAJu(Wle;V2$oeS<i5_VIG!n!m
ecOK@IkB>>NWowsV$@&-kCfK|b7x>&-R4#tbUIz+uO<s$<oCCEkrYKMmB`330f>jR3rwb*Q-P!F(y20;G=d|O5WW3iJ=GDPa_W=~
7DLrRGzMm7jAmL7ucolc1L9Wq=_;^MVZrBjY`+OeA&)$Z)glJc;Dj`&T)8Z=N2dONFS8LG0?=JstYqER1}N8Aj^%!<BXckcs&HW4
-5WrTY7x;4eiz;>&U{$<{&SJNRNlT=jftrY-0)nF6W<qIeC?fpy{?9!Q1eHXlm>dIBWCHa{e!C#W@p~EW!k}RZc!ggC21A0t4gp%
fxQQl&kAE&2Yy}ZUx*o>9rBhue`viiS1W{P2aKqHq7F<EIOm_(Zd%$zKFAqJRSy88!u!||KT#fJc~xjrvDaIwN!SsEL3>UB87_qu
YRg9X5fl;|WtF45sI;Arc^_Gf)?npf5}6@@iL1h%6JR7Xs;x`Rb{!pV6RlRgYAn_)DElK-(m;^L0+7s5fiudAC7sk`7$AEyMmQtK
=#8vn_Vwp^x%`{(^Y+@{nnQfz0{ePAwwtO7O?hdMJH7A$4(YfRZe?FOQMw5yvaiR2sJQ{rikmU=!lV$e(S=907)i3Kp9n_m^yFcn
MUK~KS&*cni9_WAM6Gy#Y_mtAU^?8^E(6Ol`sXUrY$r5xtm?#aQ4nB2YIDTvCY?N9=IdeH>3WLEGckJ%h@I%-$%RFa3*02?w6zIN
GH`4HmnPbZRbfXNQiGJ00g|fwmu)_|X589!*aXPa$Kze@lnB$JJz@L#?Mdd1M@Drd<Sw`>u(dpA#)t<y50{2eY!FJwhg{reV5otn
FI3Vkr1cpNFPji)h7G<Fd2@WuOh+@WEj%F80gqRqC@B_x*cmdYr6vI=hL1ReFvlV3J5<RxmH}GH)N6U#k}(#>QB4hsuA}Fvy(TWg
38_trCD^KxK}H`e#dMd>n-o-Gr9`h&wXzZSbkb4;8$9WGjuzK2-T{J^keLhcmM55Rnf{n?H7Cl=!o6Kea3`l`9CLCQrIc#@<a^C=
YKFA1KIVY@Xd7?k{SOTKYxaEwcZgk~5y%`U0!kC>0_-9^JNKBmA6W{zP;1ReEeZ*38^zL1c26ctua3d_IA0d?ULQcPGZV#>O2_7H
!Q^-lre1rUw3wRjm6+*J4TV%Mc~%+%RAW}91QHThODI&RrimaJN|=8Qut>6Oc{|U%i`te4eK0|SdPuZ5*!tgNQ@B9VNqbhp;YiCV
D1eD-&i0zVdzlg?DFKwAl}*ecuqnO}9x8lDoucT_$s7m`eU|YFikD0VZS5vF#IQX<fG5cCp%o9aFs8a|0-@z9j7=4RCV*-p5rYPm
KVOpjIK`qqqWwU+;AaV<2@)G(9C`W!=w$>baj3e43=bbKuHc~(12OfrRKxZ^6N-D<?CBzx@15>{Qq<SeSUiai`fYqRJ`|EbV{Rkh
M0qYbtLy+@Tm&{Sl{4494UnY;*=d70?lZ*+c`y>bcwI`i+4Pgo&8*5q$i2x(7uI{OPVI?FdaCj;S;MFvUazYoAnAqlxQ&B}QqRYS
T7?y-7^Ml~4-7QnlU547_^6V=S#&`UujGnBLWSR-lhb!F>!2aAAvqxe0m24lbmz+l%kn`*A6UT?)@iVdoELTM%1{(22qVaZQf00=
aZOx97*)5cj|h+zRYTm4XdlNJH&st7qUWT9mSj|lz;-|tsIq_t5y(|c9qcJ$9$*C@^$XwiUrcr69<~P(9xxwZryp@ytwfYj;oyN%
Av_XtF7})J@?G=;p&vXim<w>sS`(&qiF381SR5~GWLWxSKtbJEjF~Q!iEa&`c6SbFvR0E~k-v_ywJ0d?!?>^nki5QsprvskQ6;8<
RxSx$bu_IKAtg!Efp|*LDGFk%5;7cX07mQBd{3+uidk~Rlru+ay2aRb7ZQLDgrOpXlgOf_wBBoPS9;JJg+h|Wp9FLc$VJdiT2w_p
R;xuBrA>mtqeIveCMGEAF3})s*!MidNaT^s-vXpzRlhjiw%}B1x-WL*51mu}o^_Q$b~0p>C6Lb|wNe7D0{NtnRJp0r7h<6Jh2(8S
A06SKNXWHKAT41z%~67G(kzVjZ0oOQy2-kf_IrP1&pFQYX3v9x)-ha2l5n=O&b%m*IWl8AHMXSkL!4HGJUn!H#l>RSB*n@_kyEV^
vNA^(&GF=W_0&E(dUd(v^DCiV3^%o#3RS7*bE?$lX^}y<2>AA(o>F>TkZhs3O&;@}e#-O4(Ca5uu0E9}i{nVimQiwLtT`aMUP!f^
n~vK%)YQ<3;(}HMPLZ1Ksus#zZdu(+@Yp;xc9D$`(D4w<J*|9_FsC%BabqUT-R!DpvA|15k*0>#o1F-OaWOGt3}W|rKu`{`jjYT%
WsTL=>o};slg*7Xc`>(s^3ND+tz0;+`*!s73KMG-qDd!6%DD&<dp-!Wm7&?!g+52Yd<5Ix#{Lhf3h=_4&Z{UhTC~N?o?K<Fn+XY8
>uKUL8p9dgs*{0@c-woy!O}o>e!J{h<k!59vG0K-dRTquiO$d=LtiW`4p@dJa-?s@B8%rP76#q`kBPsYmeo9)zJ{M)(ZRSRFATHd
!;Fgs*>|;?Qmc2EfYvI)1R}mjSrds36iFqN5eL}4U45l)xSx|6(&cG5fjT&Ly01R9+0p?<WbDti;C&^;Rix?*?nK#bH;*3~%7cNm
ax9myklqwMMk<a3B}pc0jy;Xf-92z$KXWw`N>`#?O~T9^O9r~&^X`_|rQ|OQdVJRs2MxHLeqjV^8qY9x>`%SGK^7X2YmrMnozS#F
&SNvyt)%f+ouOm4+rV^!Gd(Lmiv(rTnl8)tw@T$mZ(ZKxaXdEYKyI%-J&WIbejT%x@OwM^Ds*75;6!9Uf@EB>6@_AW<>d4B6KG8H
^9P|tnjN!2qJ?zlPP~_raGBod6kv}_{6AmX_WAQZ-ld($Wd+Ed3Ov4@$JgSp!1$RhA)eU)>xIOC2$Rq$5+L$guME9;)e?0AuJSG$
7=297af%UU_csY?4LxY}IE>V`76jgTykFG{&$5QO(Sp;9ceUre4tOlT9lhOX{1f}o*LT{TlqHf&Nr@P>&~hl_48agw8cQCxVT@`<
kx59H;{jKO_lf&9Ix!=2NIlR-NJ;S_GxdF1qIlNJkP-H^JLrg9;P#g^(Sk+Cx!d`*gnK3gGr>gBK_cZcT+6#aC7UKn3u<|4{pt!W
0*_G{fPC9_8*UT{5aqXqv5bANq_W9kmipKdq(RBxJd@1GKB8N(vvG1kA@S|G4m1zds0!%LrTigZq*I@td(wbI1I}&d<()WEUK~}s
?AwjwH`9&Hxy;T&bvh12dJ<VJTOBxAB!F+QQCA9j6a=7%dZ=RWP#YytzTR!m=#XvGB?klyGk%&b_0cA!0VP2mRl9!@Kr9nof2#Fj
$=ZeRNTmpaKMqF$B~j%e#(y+O&15O<VfWvHdPseKuA`PL5@|OLu1mTCc$Iculut;O<bnx7A?&BDvyWR38AIV!Y7B6^gZVgy5@S~T
JD2lsjpd0@{YzbbzhHl!UNAYJ9f1OazV|!{IrpBMap1B)LTJ_*)Nn`|kEQuF7)V%&yUSuUaH8MS0l~1h)8#=gPJ<Z7&*j0ahhR4p
8ts`QVoyv{ZjN|j@)qFOOQ#9U3osuy(>*q(li%rH85?H(rEQmaZWtNWtf9jIR8^In5F|&gk;xB*n)yIc7>V!bII5`}8tkZrfpA;d
ty?6OZt3%5LnRPd(8Mxnh}uTBe9jp2v_BFwXo3tNdZ2+6>Bk05;n%ZAO@V{S5$&j-9@!JzegDbS|B?zP00u!s<bc8|p|t^!0TcPV
C<K8hO3H+!t3sndG>8-+4}aPI@TjROsfxcTQwV^e!IJ_35GEKvz+Egc!5eA~|GNy!Kkwjyq!wZUI7l8}4`=o=22b%(3HTAGyr@+7
Lie#E1aj`|8Nz(tP5BZ)XF&KeNtToE@h6azbMl~PdkK0!PovkT{b#4|;*=A@2jQz7VqhuL=<7IhTcT&>{gz@r^VpAl7Q**uN__St
MJ{D3&;`QLg_}ReZoVH}mm~K5boRf+Hd@s>l6l3CC*#YWzNs+CbmRh)bgP86A+4iJ|61z0b5<otA^#)4G7i@-N8gz~1X*yPF~})v
Nzx$|2_sLg^h{LHm(m)US)LTNDH*Egg((7HnUQ0HTDA6JR)e?+tt7oK4n$&B4Rs3}$hg8HA~)5<YbTVhpx1$HG>Z}(`;EwqNw^dq
M3h9K9wvUDk^7%X>&>(^Nes=jqH&3jh>CJMSzM*L8VTM~<~h@)t3LWo*5XPe=BsAWmz6kfzOiN0;8|@E0_8m1P2GklX<Eoc<joAB
Z&r@7@3?fe?s^JSK^|a+40CC6gz~gF*ys3tKK+4U@8XY>Rg{sxSq6YI2KDJG6h;I>>L~XSZc;ZbKBlqCz)%OUw>W3TOop<7?37C|
#A1iVrW#G+wqiU=_stS^Bpz2#>M%Sn!NrrGcw@w?x{9R2rU5Jl1{j+PVOB;6SRDTAK(b95F+mAI(P+-GqqD7G(a@)<Iz;Bfz-ADr
`Rm`z=5u&MtpXH~Q={EmW5*d3#10G-hpKWFiR80^BOZnU&@SdWS4ZC=RC*btf^BJWVD0hPvay<=vuO^1KgodjBPx)pnv-^M{l1l=
2t!Zvd|XH%PJvPjGt;*?c^T!H@!-IB#0dgLh|3NQZ!Qed3*^a{@xsEH`u$L(^i0Uv2u${ypLZqVjWA99N-_@@mV^<)k`4s-@6<#h
AjB|(GQ=AO5_6h$hMn(SmyM{vk_ue`CFH}v@FHZ8QzsbKG~|*#DIUIZWFwpD48-LD&%>TKJ$@M{=p{!nF(*NgdXW<um7P#*9*fs$
m-!X_c8(B8#KVC~sL~we_NuU#1=1>kRzaz?FC9TKhvY{HUd4tDuz0@-b%#UXqqo4RY;r-UtqNR8C@&&Ar`qsn9!+%>8ydr~6d{TV
F*MZmh=JXu7@B28OFmc{UB<={K^|d=911rOTSdaCp&7ZH)XD&C-Z0_0M1Y^?X}ggk7nl}prk9I!C^%*aY!|_ax*eJTng3wCnvp*)
)1^_y%VPW#>rCk#z|gS{1t&|FFaRKkaCChOKqa^-BfNIAkX>jNdcKv4NkynI+ZdFpobMs3$zN;n?^lHdhaxlAik)22k%i`eEBVcV
sdlc))3+;gpqv>hlp=Lui*P&d>{N+QJ;g5dQl(1Et?~GEsM!WA%aXy}e0L$L?2DpE^uy-@3=z1hze8<#fcP3;kx|1y!lA;guPR7R
Cx(!{Az7~qUy<VMjgjs}fjVPkd@y|KVtIAm*J6J=3tiWG_xY`8?R&5|JrVQt`$BOjMgX!+TBBbAjoU*43s$bH#RL|24|o`rIwwjc
l?-SckgU4EfY4dh#*nqrsXkWe%39bc=^<wsAT`mQ!)yD8Qb>}o{i3@f(&}lze8bb%%R4}~)Aua@Opcj`rn`Ui1Ij<$FN>{B<#8X9
;kBUbg9OFN8@!Q=$yVy{JG;Zk`iQjbqJDT0QHwD<Q9}CF=wHgxg`cZk8yM2-EX*numP7b5(;6;uTU1+Sdse%=i8MHUGdj_P7}DIQ
@#;9weR=fmO4!2r=_OMeU<yOE?NxZnxUB71byNJ*TGJ*}brL)yNx<N*yj8Df(w@c)ETX_&gCcMs+42j9#I-$f`qDmfj%m9=Lq2sZ
0zoiZ;0H<tj>T6PyK;INjv|-#{W<doa+sS6VYx8mJV+AKOsB9`usWVbKsu=vV4=MHzwblYWH~kKu9EzXF-97pK(8jFoh{lI!sl+D
VliW&>Tv4mb>@&o|GC%3Y20|&C1P#<UCY(wQ2SF!7q?aaE(;+VP5NL%6(QnKpy+dzh#6)qF0>tr{{>bwY0nn&jK_TN4dfMHd1A4*
S^wr*1|HJYVVzr^*Y3;3t)>GsqwQ`S0p_D7W~+}X%EBtTEqdEVr2FcuM3rjJOF5a#DC=49qz60Y<95WQXrON;wMm9T$B*p33OJSL
$J$}LmQ*heJldMdGIqS55@hz$QSX;7^}TRe;(AGSp(##U)>4*8arkxc(<8gLhf7;*jXK6`I_LYjOM&C)uh=ddZ_Rssd0v`Rhjsbz
oCoXDqmJqaZLu!j=PFo?ajiDpu3YO?_b<w{_1*_58e7j8&;az1T|Rh$C)#e7QQ-Aq9h`rqy`S;#90h`HV}(&}{}mY?f|KAj-_gRl
E5#1soy!*<wdLehX)(9Ia6gYq@-h+d=Vvb)Yk=OxV(N8Y#Jv=8qK71c7SY9HHJ2R6$=Z&hi$B$FhM16wGr>BQRkUkL%8MnDrG(GH
V2Abk^q{?XHjv`D<#~)sW^iiOmkx2?>r9*j276tHHNJX^gj|0KHbZBiMrg7zaMb*8-kc;4*y=U$@SMMsjd_0v7Jk?p^{i;?!@62i
=!qM@^c~bJQ{^@@9AQW12?so7^gHz3X!gY4hs#jX#dvMy8PrX+XReSu2=+)prt8)9>(6Uv-)&jzW$i^d%WLJ(Rsk|<cSpCB;z~pf
7~+gIJbk#{BW&@Az>u5fk%e`XPHX=ePf2*!zP)cueg#am)rSang`0QAr+3Ej?jhu8vvn)ZDZ*>}lvAfEII^cBTkRku{H5i0lb)^J
XNf2s${B=($NXDEt!cuksxXq<;IqGk*t-Vl&$lUDXTK)eIibcYUl+7W9rWFxK88Mvc)jSYj#<oL%#zwLvE28<yc!k`XlUBQYXg>N
6C4?2p~ap2&AXL+^ld9_7r<tr;PPoxx9|HPO8f0sDfVg4bL8=bsrO2W=6=;*2AyfKw<nKu<GX*|dYNBr_KiJqiIH*|O7dQ(H}%W9
Qzo4ZE?i8<sa9S`1cwvMdZjDMhjkY`!}Y}R-#e(_y1pU$a$ghNYDO@)+!F<lepHXm){WXYJ+kxYGvuQFwbJv~gv5!AFI&Rz%Ew*X
p8uWxo&K&DjNb)lx9cEyJP~v-<WI4wA5s|YC_Oco#Hlv7n)qyI>aT76H=~gd3=U<+-q}vnUsQw+8oMQ#UMNTEQ9=BN<sHui`~G`k
k@#C%E|}c<?y!5AEUHU?Le3v|1DJ;lCnX`?-OF)qUvr8A4B$3otZ}Td!Uuy>?f@t3C<z)AK#+0b%rxJeod<#{p&$V<>9^1R^<1a(
Pk7?31Xv-lMFDb`n<^}{z;fKc!NS-{KY8XflbwJ8HNQZF^Lk1@LJ`d5i>DS)sq~RvYw^7Mb&!y9w(eZ`hwzGERANGwMf+#ABW*-c
^B|xgxt^+ohw)Ycn1)goPR9mhSRL{U$i#cL8g6w1TtCz4z)A5s`-HI8Y0mOI3x9vp^G`h|$L1Qyf6w`(+?8|68*&H{!mG$_Uxle9
(L{v=H}#6k`ucJq0VoJ5)5LZKnqhVS5%o*CFHj|0J0e%_v$wO^;rEGKwTi6}f<Yh}*Ka8G`rmY({TO0_R9_ur$zE$0^@=NjuNPq<
u;Us6Pv|A8ao_-x;MgtUVsamx-Qe*d-+Q#P$ZC!5j02_7EpVs<=%Han2OXItWMO#G;YNKK@tz;IibX#GsJ^|@ljJ(qvyWvuab`Zw
f+|4<79`fMDo9ym%2$W;fVYZinBPQO0#92?i=}OmkH66~DHIm!Ov(9_Or$<UDESfWJj?o=>Ol7Re?uP}GcqR+Hv9MTuiq7oU>1}i
&yav&#^%%(A>M5^RjUO!b$nl!cWK_z$npl>%U-TBi?Lk~Kgv(>8ctOTC_;=}R<NIng)QPUE$g`P;?}{lEh&*=m_&gx3H@~VmoJx^
+J@t=DqDav2%w>5?+napbrKwi_Hgg<n#!T7zw&o_s&VGK$n}Yal(?qPrKjCCJBnMQ>ST&gjTRAxASEF)MrhGbZ$B#IJtJ-rsRBu{
Y8BYU<vDFnJ=SM#gmA8dFQ%F;L!UnFupT@grEFu@<KX;zr+03SMf*rQZaXpzki;9w-;^+zswq}H@;mEJgCtViVJpQR=RK53wZ(|w
eO2Y2m$WajY$0MM)#>U@n<Ee?I(7Ds8V-Yu+RCU<K|o2_U%EN@(V%w9aC62O<&n4-<PUQo1E(@B!?<r3Y%d=AzX=rk*GC@ar%U5D
?h;@-({2otB!vr=V@-5$ToUa$#|T{;*zMV6Z<u>p{sny?Lrk+?LlB{8%fWrJ?y#iG4W+t|5o>W3bsh$3WZrJLdL#6a(1}e_b_#gS
@@!}1(c84M1dx|EIkNTTOO$olvcl_lyoHB{z5z$ag^*-yb!ty-{Kk2RP<48aemY*56-VLC;bElBWp!?3M^z2H`bw&5H=v^#+S|FY
4_#;)(ykxB(=vKq&wq~l-=SUe@P!7p`J0*Db}#s9J+2VeFwa2=&6DNzo_L$^Dc=>Rkzp48!F)H(I!xbOvqS-<8rT!#iU7mbb@Ga|
@)(ZuYG~o8Z>pOx?-sYc(rA8M6_T^TI$xQ9@C|3dnVt6MfdVUptBy|Yf{?n9jzE~)iJ7Xv(thUcd0o^HZMau_DzPF9W8m6&ka7h?
;^6eH_L7*Vl9*ThOT${UW2Bz&qRmNZAfUAem|8a66iDe74q^sbpKw<1MrW*1kk>~2<6%MT6M=F_1frw*lOs{*q=3Pw?<_)_Xhx(}
Z0qEU!rdL?4LXXdk*`+e^w@Oz`0DymTYC0qBA|4ip!q1<c~k6+jQEW$N=H@X9+6IRv18OT2A@zUA$sfDVp*$Zapz^{#(GnqfN{c#
f!AQlQ)8Qly-{$(ap2Eb_7VNPynGzUeNU_}4`1~(-!e_y0NN{|Br>ZiuNH>xV1RQd0GJ}BH3d2)JxhEgD`DbMySG<+kjEL_+{Y`w
KQPrOsMt3(`+a(yX_OiruP7!ozXrM3sf9cI*3PhGsYk<+Gwr%#ia?RyGOtuP#VsnE3|XaOv<?S)ij;@(+IxDfP8Eb@uW-1ifS6C<
P=E76IMzsm7{X|CCZa~zF+{{{AHUCo{bl1+^A9*ZGZWGd%Kf-Mhmhl7A||Jizx=-!Q~bMrCZF7I?_VR2_^8VAq67gyCi9{yN%8b5
YT{A`%oHcuLc4$k8}9*vC(A@s3<w1Uq2@;1gQUU`J6LC0jOh~}O;7=rtpE;cGxgmQc?6;fhXaeIZWRSYy~83Y^k#s0Iwl4|0NqE-
10Ybpi2EdV(XU?mzqXW#{XZqA3#gg3{yZ@JtQo4a`L+QOd%MB#K%@l-h>j5?`k%=oKPw0Ml>O$YD+Kxp&&tw&8=_!Xjj&{84GB&C
tjc7V!vsGBuYZx;4}Ky0!1w&M(F@)lc`Sjo`r$)Gvf)sw0UiOBBjNO5dTZk&P5ftyL6Sq?%}a#%nTsEuSGC9I<Z%a8?#CTf>pn7>
3T<0CcKuuBVf{OymHJX>jh@fXYJ1#eYWyd;ztTB$NWK!e-49N!SN&Gm3)z2vC}rtqdgD61I9nkPW#{eZCgY<f((-W*>O{G)TW?o+
&m~;>5hCYhypia#qsTtGbE&c8&ky%1F=c(6jXC&QaOPbFqV8DsA5TsF4m)VzKW?A6tk=4AI~;cBnK{SS_3;;=e}%oDOB(8@*^jp}
yFHIZWzC8`3Gl{27+wC?^qGG6GDEF+w$yxbsH~ZXX)05@D~nc5W?^jW-61%{?R60$plGUx0j4O=NwsIl^1|Zy(obzKoeiZ=7JOcN
?5g#(uNr#FR7X$M%N{Apte0c|2Zvg%j;rpfzUw{ol@#V{;$iaCIlA74jjhxc1?IG27MANq(?0v!D|WQwN9JZjzj0BAvr62VNMa_Z
P^(HTts^)&>@n|DcyV33uv3d~s37eH@)JCBej*h4)OYw-cS6|`G<}bRq6LiIn2;mygrSV+fDq*oJ(!JbFCj>p0i3EpM6}Xmf+mTe
(7=cacMJg?41j!cJ2Ds^jR3?4r8BQMIlDc1`)9H+$1pdop~*PXpE}UKU_FV5HqrEFQ0XV144UDyo{8-LtpXmy&E;v|G8Da`MiYYI
zvcfobO&Vysu3<k|8k4&5Cf*N&Co`RdWyga`1%QdMF5z%RRn|05jM+|WN-z*kQjn3_#Syr&se=Z>UQYwW$r%->%)|kZ1g8AzF-t2
1Ep9C%ja4NA?lz+|26m#8|%{)PYE^1xCXtwc-A(}KhbDfejnWlLeWeRQs+sc?|S*^p8U88YfE!8-w6~FwG2>=Pz6mrn@pWDhV4sJ
X5M-kXxs;$?BMJ~pDAP>4kVW(h#_U65Kvf~C{cKFW*V^(%y+M#SPqW}@Wl@DA_n>B^n|e_DDt|9zrqE;k>dt>0EdIDrH#cD6xT=-
Jx_jh+0q*P*arNN5ICUvVSs%gvR1kEs_ukLN02kK!NMkef0pai`&5jbOtF$*6y`)<0d`$x-N{3Zgwm*=JnSCJs_@YfBq13AHbKK$
=n;eR^v;6z5m;#s4uPKoP&oCwIcI1O{hpim-2`T}BQQzIrS0VmT}Y8oSb}y?tm{z6pu?_>_&MA)*9(X|97P%3F!WaVP7Rw#W(@-+
5eWk2Fn~H4t#d7`v;&D5>+_bn4G{=?Uepe~*^wSFzU>e$e9N(C(TS~oCPab6ClQI}xlV!XH2{=`5h$@F5I~@b_bOvUQEUJ}EE=s>
%!x&nEv>UbdV!n|K8`d1e?dSVI_${NiTpOfI&<T)|0b_HU35a%8c6fCLv+=`tjbzuKvK-ia=^Jrvl1IJz{{rf|55rq@}+^@SRctT
Kc5y0HdEyDmtRx5I1~(1^Zx(X%2A37Dxc6AKip_>H)$3a-qfc{W~zP#!=}2N)3hw6-2Y}|JuQ$yK}A`Mkjb+CC6m;D)?ZKF5>NXF
AJ|CY0N4E3CZvB*R~VrG?Jcb3x>SNeAdo>MApW8Bas2vRh0=7z$f(afck|Zp(e{v-h2y`ba&m3Lau7bmpElYD&4b&0GlyL`$hxGv
q@Hj14*yV7{Nw+nCwKZYW?$NqoEtko@4oQE!TvN4J-?s)(^DI9A8CW-f3`dzIanAx4{^xlqVwstd*Q_@AewdK@YDnQeYe-?e9-zQ
z=<&j4_#>G4}8;yTp48jFn=-akHvQL^x$bF*Tdvw(|P`R>k>ksd-9<NR~X&wevVw_WCNGIPytdCVW9H3PC+cR@9_*0HdD=O;S+TP
sSCL9*dskusbE=0;--<EI}CBqe%){<g9H%u*Kf@X=NReZ#p3@*gqV+<bLDi<4s4x*^{qhw@e@()9LksTP#x4cQcW3JSLY5$n393~
1E?dq{M`rD6SxJ!nwIIW$F!XB8!dg97u)HR>wAaCrgFYZ%llG{Ii`zAgVn&nK#wFGN_U=&p?B6+KS9E(kW)x#AU}XWDxsF+566^{
NhC+vS;DDXk#k@;5k?@*2jIUCxkM$TBptie@~M51^5TDq4g7*M)_lujH9&k7vDcR3qPVTth!BL2%k>Y5AyTTptJHu5e!3w92gW@+
-=5?$s}?E@LExD_l-#*_9%6+4#tI|*v?KehO~%%LQW?Jvtb}+9NpRp37MIHYZW;HE+^Nag(;XG)NN9&%*L$YHIa(olCZ-0(@H}w<
3jp~$fX0%*N#eU^x~zcZ3QAaZJ2P<ZdVhlPaLmBPa$7nYHcsiL<Ax%s{gxrMhT}uY+16|{bu(ZDkrV;_pRf7Eo?s7SqX#g=sQs?r
xzDT9*Sz&8NL+F*pcQ|_9p${I)?RgZlz8{6j(`-4Kb1hkb{kd}_A`}mLPDi-`O5qc-9ID1_NTxmMW9OS*pQHGo8MyEh{*B?^Ru-H
pFXeE3acD7HuWcefMf8VN12E~W^4Rvr#IYCX9(HnjkJTr9!B*!yHcaC>HQtM{NVIBJvx8az*Z!N)KDXm1_<H=PUR*JqgD+?0~dDW
j*^FGK?D^fFrDp*<w+LBu*TJZK>~%Ju*{M6bhbx;>#l21ma=nKBbdV8T5QXY=Bo;?0wh0zqQQG>0mkNETMEZ)JgMc@?{?N!!I!2O
#G0p;^olZMiD?$pk_c?8BR&i2&2x*5YmO&{V^4uoGAE_$n-yAia?4S2<NR2N=ap1IKT{nh1M7DbI(0j*9?u2uX7HsN!SwQVttQAo
z+sRqN6*C{U3xum7R8{z?GH4hctcM3@?oE0(HCQ0E?{dgGyh!t&#%xw%C@0>eXWQnNaz)O<@S-o9Mu5m$C1{$r~N8|2D~aGN^?Eq
vaePCmr_D&)?Lu8N&eHGG_pCt?~DsTm57@MAS6>t7$wL`kqSi!D8}iWSFxB$GZt9|vWQ{`{E%!5EjyWZ+bDLQ5df{O#I6>O+Dv!l
ZIf9BD_YwxcgrnJkr0{`p#i-#Q#BaoUAh%mqK0J*^mXsv<{Tb>r{4Q&+R_1yjYt9t2qS~51i4}c1GK3O9ixBMLqi9gD72I=2d=HI
d=vo$J<UxD_kYt!e;WN9>b#+IeabOmbxn|nqNxH1BqK9Z`>6wxAr4P~nbz+-n$&m5@6PJH&29td^l6jL_mq)8HaVC6&M{^zUu-g2
1vC5(h@%*V`dg}>!S!KY48aMJ7tVr`tb=JmY&h6U5?PhAdAL%-UDWP@#}35_SubLUq47QpBf&(O1`vx4TgQg<29QGqMWEP(sm>;?
awJeJ-=#xJOKWa5+FfSD|Cy-(%R<bN;UGkmPc~spj#KJDXN~H_pK>#Y)lsri1R!(o;nsZK<b8jHvwVAo+xZ;|X)ibVz5ZnP0)=%d
%A?*A2n;w5UeAu+3hN5$Bf4o?j%7X@^WpZd&GHQF{7!;nb@p!VdUa)QiJTd-$b-eY#G|}QVrxk^ZoU4(j8L<Z>dro>Xwq1my_1<x
7x(b343I)nq$WvCL=yB}?Xb@^&r9oP?7X&;+hN09z9ksPgq5}Bj!n;L=|1-s+vm2!NiKwvqT*`ht-*ij{mr}|4|bpk4!F98>&XWn
8b-Ql+7)QMDAJHp6<mve{BLM|@iC^pJcBrXpG>t@lumj=rC#NgN0(&|DGCgXK!!DMAJs&7RVF39D=3V0se^M3bH(4I+kc4z`1^qF
!~2G$s4)~2DSsJ$A3fX4Nf6Orr`%Jq*xJ><-FM{DRAM5;wObMk0@fu4a^Z>q$kuZ6`%Cba%L@s?J~A$3B@dXea!W2A!)FZ$oLfkY
cF4R*G^ymEP_&vUDW>UQ0-=DR&}kEqRFMNzlyX#{C=!JWhR{5e<RDVeg$c+s1GXxfpnD$DCm;f1AUyETdT^TH&~g#bc?a=FkUT05
%2CM&5G^Qjbi{yz%nkKX$yE=iA@2NGbf5qr_Vf0N*5CUK!`#m-F6JWd4kR)=wLgsg`ooy(tTZbH7GM-v5fpRpni1kOkV?k58r%-*
fMd{n0NA|zr&qjDI2A-Fk<9)EBoVw(phTEv0vLk?aRvbbn0NwFLtQ!28>--J=T1(lrp1ejv_Q4U_(+~3s$9-lzG+odAR87$2_%vQ
U}7F4LAk*@p~u6=1ADlLK<Oa@RIw%LGt8mL#YQpk$2btMj6+ZZ7idvq;Q)UXu&7{~1Zi3d1%d(~34v-LRF#GIanp}q^JCNcbv4TD
+oU#SjT()$*+l0L_Ui1T2Idau8<o*?hjp5i^%5i|Mfd?UmeskLjTx(ZWWJ1LlS;@_=+^Hupp@RcKNEupBt->dnc_yl8za8ek=Ud*
c_YQ<O&-2K%s(fOE%D>8TgHFWISCY4G6<j5?=zCXx>Ti9!x@Ce5hzF9{S(*s=jUgFd~@H_{mw-GxBtZc&BnuN{z?4iPwFto_9lV2
|84+{<(}Q0pbRjlbGTXNYDgcC_w+u$FOC+=|12&9`6P%_K`}{!$UoY9NOmY_A1{9Z$-{CR&-nfb@7e8k9i|8T&4v&=19)TeG5Lp7
9o|H!L0H28!H1!M$U}h~q!|E!KcVMw*DL)=`NDYs5n@sxG%f~4AU;e#rzh=!gsVna2iOHS8JWRBN3OaW4KhXive#%E{rBVTkoPc{
CqaN|3A#cc9|6PsL!k2=!6-8QP4Ej&J-7m5>H)w+^|paAYy{w*gM&Fws1_7C@F(Hw{@yAW8JQ|bsfDT#h4>$|et|>WFfZEB9A7`O
TZB=BX5Cbl%R`}HT1p+kP^B<~3AVjKAMkWfid<sVRSI<-hxoWqK!`x2|3E)e;1I$khY4`H^5f1VttfDg=;y>MdhUCd)8&pNblCUk
arDOy<KSefpx@kxLG~b?JJ2WGKOfjRdP6_SR8<@5PtuJvFi2@kFi>sFKz{kw`v5x|HH|(TUw|5t3;=&bc@40}%-#lB87Hv*)8&Wi
KD{7*XG8YGa(L#J(SB26bQRHgS`7rF<wi>Yo5@eeQqKKspQ#8imY%-dObvfnSvy{zn15^iXXOjy_(8JGu*zx&c_#$s9B{iEsxjA(
A^Ry%{fE@<Qf%qh|D@T;usRVb*50J;5A*R(Q14IeIUPF>$a5F)oo0vRFR~c?X}`=*p|$RK2gp$&0>C4X0y}|dM4DYX`;S1u{D)hN
09MJAaK2L74npoZuJzy=Cuc3^l6v7d&HM54?f8Em&v%C3!W<r=b7;61<sdnf{eQQw_>CU!*P#b<ko-iP6Jh&_-=V4cWcB%DT?e@C
+-a+~W(tchIBY%MLGi=s&;HRrVK_f&3USUHec&g)Wb#}G-^=k~4x(KN)az_in!6K6<=OK6UVSc@Pvryf1M8nQA6K_aHR}u26hGF#
Z2OIWd%J3aytP!zZL0lkS3Txu$n8EK|3mWzCo|91d%I`64&(!QVeO!Or<dCw_ljm`v|DuBTgdx6<{n+-4xx&<(-c^H1b~c|pEK*o
c<LCrIvmc5bsPo-FhluxJH!3^+uBaPhn<uwl0ZM4A2a|`Dus%lN>sUml+c15kw>KxQ`rB)53HZ8*kFIxCI@U+$#v*<hu|>0&sFw@
{ZHs4Z^Qye-jKjlI{XGxpZQX0OOOFK86Sd*j+|@g5DtOZGsw!NQ_tHpA3o9_t5hTFnUW|E(EGV$a1*EiR+}mMQ>uJL2dI4%MxySF
fTDX)P$uL4ox5LY3idTQ`e+|K-~(m$MFMF%IbeU7?=(L`4v223`|S&|iUNYSh78=g7k&zT?3g|V3=w!5m_8#Z^EW+_?)N9mHYW&U
X`hgvL-UwAh1y7Up_I$PUtY(=UPdeU?|b2<-2_nn1^6ZYSHoeFkHyQO>3ya=bEXT`dB1^gd@zsI@|cKOil~sWaR#a<T*<1iB%Q83
>68wiZVY4H>>1AC!PHf3ek+sbvh?~NfqC;dvV<m{0m;fw4!j!uai*MevvXn7ep&JHC%rX28R=pLI^(E>I`sDTCeYF;D_~u_4sbLl
<u^i>`le;J_RPsG))O*-Y1sAt1cFh6k>-pAnGZiNK0bc$yUBbzf0&4419G5~FR$D~HROF|vUIQ1L|Reu1|^5^KCu5#&i=?sbuW?i
oeucEMD~>w5$<d{9z{xBxXc{P3*dHS?b>VFlPw2>wD?2kywUXbHJ({%u;>{(ghC$49cJR5$sA;)QCez<kM=>WriG1coFH)@QhvxL
l~_`PHM8!{<MsXrW`VAndyn-##{@pf;7^z6W6jX{kbG0*<Co(Lq;`9Y8~w4JFh{A{c~SQS4)EbQpe&0#9%RsX(Xpp%1G5FdF4>X_
2>ja>40o9uyBi&s<nL5EborgxF&Xb%n706L<Z$_?@#Fjs?0ufNPubrduhH;dw)nm-wq{|e;^Ilub76@3extCQsCP-zZ?&;y^2KXu
3kRttgZklreP*{t4+*Ubf^IDELx<&uuz%W4f1?Z-O(*bjv=Jn}SC1S{epErCjx3_6Kp&?5LqWjc4Upjomn@)<=n%+@dVk;P<C)6>
#DM<>laUjf-yEltqq~Q@N7F=5{r@k9`t>+DeRb!Y7lDNcC@dI>n0z&dXoWUYY13KB<>ij8yl{t+3}OY=^WdFK)voE*(>$_l@4beD
kSsii#T1JKIJPznPGTXih4%jL=p0sohyT7#o_tNOTg!qh<8176FQ}di?w|8D{+IVW!>RyLKb(wxZwUD)e`<lp)x+^W+sqd69XaYe
JS6gO;^2N{9Tf*g{?`5~sT8ey;yucd@6wXj6Pfl~&I}KO=jNiDZlZXb1Gn(*9$!6zk^kXcGRb#p@%d=_4m_19;n}K5f{}sfP!PlX
&(1v(4LTtoFSPJz+-g5h@tt<|Rla=VS$cb0Pu+MsPr<XKzbAgD_?M1^d42yd^SSlKXV)wJJc6^UTBrM)_kT^lx?ks)<iAba+aA9;
zTQ%Q;IRKc=RRLV7OpSteso$LP<v_W`P1F)+kG84Sbj|HkNv;2K1Z*6q<gWV{JnZ_`6^>KujAma-=#X%J(Z^qxg*ezp#RUh)PITo
TkvdtJ>H%+ZD&%$`6cA~{;c(up5chDPCK~a^2hGLP}yl4TQxLG37<T8VSTdVGggxOslmC-PxIT>DXi$J!k*CME#u$#bNmdGzn=iM
PGNy4sR8afK&GJ8K<!rVoCmh-8LBbj$K|)D?rztE(T=$^Y6kV|)bo7ES`e7fq9uzGK{}-W!B6O*fAIYxK#?U12plbK`uWE)3_Aw)
_F&WmC!;8w)HV|wZ2hI%zqy5dgW}((?SB0}V<Yi&uHI?@5JGY1-{OB~)AH`^6JHwb5(=h$(_r9;@Y8YTsy1PN&gK*-m+Ym--;?#1
oE`l6<`|okXC<7BU4tdsFx!A}vruNl-ji{NC2}O)=A@+ZRYHZ@+<C)ytH6ZP*pxDaMdv(Ovz}WxB$jTTaetO-=MWSTu-TpR2L=p)
0)H13#7z1cFcqU~8Y3kc&}&Jy7eLcWG?axQ5;T+r4HPjc5R{sT*vS-NjSWR>S`BThMy0c`2kWMYVkxMogbHbhriv;cq@tPzWlExg
l%x(2QAkpS<BfsG0jX6J4J8zXQCduq1VvPR@rDQ{nknVEK-()w&@?3rKm@{4i9*CFR0SZ>La_)uNHBkS*U7AueVD=#AFzsp)b%K*
c!z)K?C^pMc!Q~$05&M)1c{l>K}|hSh9UF)Ur&#1!1MoCJZqr!v=u|Ov&%g2m7m(l%foY66JIL>v;A5N7s69ytu#G(P&e0CmE%ay
vw@=+Kt?0U2#91r+b6xa&15{E>}O5h{9Iw$&_6#*!#Li1sNH_TJrFF#n1o}(E?jpt)%<M<Qd8MbKY{Fs0s#n#_@DR5ehR!{wEAM=
qprA$LJc^uK1%X2{EhWeB)|9|0Ed|NpIJbIUJ~Lzl-?7+;>_5MfneyQnsJWfNzZC=uU?yhx^P0DIbu)qtkA0@iXoD?EQF8b+L?wH
mHiz(Q*(%QbC~n{w}^(A?~F5og+nsT#)d#JvTsy1c((B=qk_veZ#StzbgRIH5>{csN*r;lHN`mIxiXsFG$xZwlxmKdVDgujRM_iV
<k^~F<{2<}H+E_iQ3G!-_X;Wr%MGD`gl{VZgaw?yj0s3mmZDTG;|#&P7P}I;71LD^Vnk0guuz2~5Jx`D843WR59`;%yVsp?{s9y4
T5<n)GyHVpRQE`I58l2!+LA;h5{1+bYRw+suN`4vQtkMeXcIIf6ZwB`TF|7Bdz31W6;9+M9m=es-ahqmJ#f4i;yI9<aIiwGn4f(X
q*}n4F?X12MNy6x2Z(n_A9_e(xn-+o)mKd8MAE>&o0fct$G2c0J&>;eM@^dmMFa|z8r=lSA&iIwkI;|dh0!9XE|zp7ldbtVW=TDe
elO?B&x&{eqYQM0$f-=*fhF&Xno#=vOi?jW4mM6nZSU{g`qavD!D3_8Jv`4GXmlr+OBQ;tspxhM^|UX|3wH5m73*H1jPP`I<SuWw
!3-@N5)B~8X&_i&$TBrF2$^Pr6~!`W9945A^*Y9Ejx@eyVVdF9X=Sio4CV@j6Z|SP_gh1?J^2e%gFTs#Bul57s+j2nySZjV$(dk<
GJ}hh^2I)_Su#Z!a6hF`EGhn{BU!nVjWnloMs@F$^>-(t=_s3jy(uOK7K0%I(_k311ic`Gx_?;$W?u;l2pw3pI_>5Tmyv>7sgopp
TMWe-7%St&K^(0XHLqH`RN>N6kj_UKL-DJ^t&?6pEL5mmC*UQY=B?021E<8xE2Q~69ZLTC$H@sOJbQZ3biA$zW`bRvh;r?R0z^Vk
sio<{BNSv{O^=t_t~#o1JUpiRwZzw595|iCU9N>q;Vi36W@~%HQ*CtbE|OPiOKzUY`;!-2J}3;7D1RwX#Iz3M*t#*t>A9VdKCWIJ
@}`+!q>^SIlBpH&1f@n{&Q5&oe`@wMMeG@4V_z%2D=>o;U~%wxrPlb#%;Q?%Qamm$YQM7*Y^gmg*XXQfNbVs<9cuVl+cJ*|IJ^p}
539Q~477Q!cSiUV|4UcA^_!)XI_GXtNckenN$1vc7b-5=^{r6ZNudlDBs3LxX%-?}?#~KFDcS*%?l_C#1ET$Jcl9gbzypHN2touB
cEBt|K#>phi-_L%(9qd>>rdU_vs{J&EX9z@;RXy!Kq(;&Kjz03I-ALrrZ!<OrX3Sp9eV8OX!mk^FrC@#C^8}^HlmeZ+V_Di;)SY3
f=2JdnBbwMrLJgE!x}Ms<}l7urX9!<PN*uOsT6+NM8R~v^B|I0QJB=mS9NJc&BJHzmN+s+bwF1_n6#RnvgA#QQpA#Dj8Ko;G~gW+
4y0>9#R05QghDn#1ywf1HorNiDIiIyaib()Ag0Yb)I23S(~-fIiehoj&Q6)I)ctLP(OU%xJ$n4~Xcj_q-k&CE5%K-mTpLO_2@?rp
W*JL{zfxa$_x)->BO}pgzEsK!0x+}H(MkzXH=4Xq!7i}OVnd1|>(7Keh~swz$i`Q~181FIQz_8R<t4dk%>xdEEA6p3Ej0tdiN1f{
@mXZBzii~LOhY;%aSj~|lnB+9{E!u|cNJr1raVp68_eOz)!{?qj?#(N=77{kwjuFOa9EZ`7!3VNAebZrwJiW7hC~f<6r?&4NKw#|
EK#a)LgZGUkw*{S_0=E@5(P!C5+mo5$ig#l6qnNJghc{xB*vyH8$*mOXR3B*0v#EA>AbLAC4D@8-!3=8qR8z&_rt0klZ+1xJ8|cu
jfXn0S+{AV|2~_}Bh2{!N%%xjMnM>eyd9p&@XNzna|-rhUu&Fty46pn@5h>JSurgKmszrCJho%Q7){sZ<S1qqs01Yt)C5HY04dbX
yMG08GEk{1y2fkdwDYCNuCi+z5!m3P6K8L-@U(OS+Wky};jrKlDyT>(gVsVY0M}kNHQ#Yl84|qg00IgGPeLTg>Y@=G{Ax&vAbgsJ
7hO5$X}U}hXn|*?Ec+HIG7x66;&tR`(;h^SH$dN{nT9snIA}Nsw%bE}jsgLI1pW%svursM6*b}Ve2krzv`Ej%k|%qoLvH0B6<Kl>
R?d4gTbzvCzyytWySkNE>FRo3ZRqGaNKpYwB$UexFY1)Uk%_Wp1wQ}!I0L~GivIrGNdszwXUP(9kI!Ma3o9g1gnN<RP92}KY6TKW
@Afp*pmvE6$vTwCAcMv39ad0p5^)gjK#Sp&fyk+$W5y|mQco@mIZ=>H<fyb!!%VP$3)MC$Cy8EN;DCStHJ}JFPb*4LNbyv1OvqIz
*Xy#sTg^Yh>WC?Au(l^oD<}7C{gd0*w7$IM5q-^Hl5EZpHIh~^NqnHqRRstq<&|jwC=C!$g|<%21(gMd<<rYJ;-4gX6i;@HS&S{&
Qz`Zh#m(zRYd0*-W@Z81nr_1`Bk}iT)zL%zbLE?M<!w7!UG#BbQZ-kw^nz&s7*fi@ZsQQ6rKhQK5YE$jJU+E~b7)IwFA|PQdny{R
BlZyk1QD&^ayg>9&}InEu3`Q=>AL=0a6a=r`aeJ30rsL06$g5LzXj9w|3}U4fB=FLfG4L-`^S392#WdpTtkWbk03~|^$|ij%e2R>
d)K=(_21Kg^vs0q4*sphb5Avi4QQih`_~hio>okEHNajSb7?Q#LRv<CR=<-;^8&?v53&sg(|?z;{k}eUHKbR`Y3twXSkLmYIET!4
n*_+36F_F9mv#I~Gd%aw{P<yF6-ZGof&YugkUyP6mcDny`S=a@J8{dgaJJFMmf`bIqPuM04k9pq&ed_m3K6%X2lHP`OgE2v2(P8b
Hj1rW@x~&YF=nS5eAE?a6R>5!ltrQYFYk%9E#(;i>Nf6Hri)Q)FMh?_n0C_>2Mk|dTGf0^4YVT-9sx!;FpHLDk#VLYEJ%Lte!m~D
-=u^OPQ3UWNDo4h#HreQ&~L`e-&)YwSS-G4@|rnH8=u$SvDKo_R+SZsU%j={Z#nnr6))pGV8m%<(1{m{FA*rJusG_n&~L?5VibM<
mb$!YGmoDGIilx)Ra^5d%0*V@jTAh%%fG^+DemK*xXHim?dWm-9lz7zvDo{OKKZV2oZ^)5lMpgGS>{ZRcYL$+N!r}28&}(k0r&3V
kAUVHGaX^5jG2y=TjbLXh0poJC;N51pE4u>?M6oZ3*7+!fgi=+_o+6Z{{38sbp7GyOaZ;l?&rFpJO-br1RO9QJ%bdGL_fdxX@R~v
Y8arI%*c6sIQ+8P79#;K{qZOHW|7}$!HLPF#y?QMpx?KtdI#!18PMVvyBU7*VjncO<A})6N+BR)z!rENijsG+pg%y?+N^f%P4?+@
HXGQxpXkzxZ`^g8w{;z^&KM^}rH%4^p5?xtg*!dhY?Sgn)4z&Z`;H{yf3DA$b6E8m?Xt@wRB|%&=`#tVpqhrV50%%e4)EYOk)TuC
quP6)v%e~H18Ya$%Y#)y9B29Wuyl|nOM4@a>`+vcVKl*EdGuhZ)VIYHK!JWLxlW+5BsWyt2-rNRg0*4P>YGe<hF(dJDUFZ%;J0V3
5;gv4+~<r9d1N^e5lM4A(iCKGKsx}gEGVe3HDP`MLr^TwZ`d$5L^<Y3Kz5!+S0edhf{1z8It#0fX<~&iEcL>!guH-s3{f}+SbQki
(}P6vdL8+GB@3zaZzq}A|7l^k#P25u6Vj(-9M0u99_7A86X`m9VbeeyLz4_SIMRov7~=^;K}o&iqjzYXY;hxP&T$`oS`e}VoAgw;
NvKBDaYjf46li7*hH{<((lTFlr4C-?Y2Jl?FTQjhWW9JcXa~q<hFb$XYs~I;%NQb#<UHX{K@V){PR#Mr{fDR89Vo7&k5|&lYs*wA
qeh)mC%zg!3(VE?G0_8eZm+=JY}AnE>IO0%HE27D4-qgyl=MB=7;_44dCCu7S@bj<PJRedS9fr#;~<P87`N6b`>^r?N5J`0^rU$_
uR!cHKlA5bKMl2hOHW@1#6Xea$|9t2@_*OnqlftZZKe5xm-TABTYitJ5cadX^2ZzAbKpjXe0}+k0zjvSXJI~VvySIjB;%T}pZRMZ
H=L*z&4=o5D3M(2A)|GQwI!wom3Mfi$(ctb*<rM@(r}27LJwK-s{biK9H2)ayvYAL8X8luItA>b$qE9G!yCfV0_?yGhz{~aaWwqr
Sw}K*T@)fxKA=NN6e1miO3=0d;6$C@-%s-YC;tNV{{Qy3<^C1lVe-V!)cE_#RYzI;K(Gm~ZQB{n3<d%yqA+^*VKf6pfRgbOT^(Vh
;)BMZKab*?f1|Ni!Tx&<3HEF;0Am=FL7=3Bm>6Sa(NkJANKr{)7Y-|;2kL-N#t;0>A7X$lxJAR(VH{u;{)6=UbsY=*KT%(5A;ffc
;WB<?9%_B8q58R@fXrZ*G6x{Ryzd90f}{)eC)Pmud(vDDkP=z~1E^AT22ZE^x_Wz0%PIdwTdR-ir6=hh?)AfZJ)r^eaVP%r9rCd#
J*U_QhQQEFA)&M~b>mUz?$i%4KiG`~z(h>OsS+z07<Kx|`~_gyPotT0!IEHbQizFa@;1tB5r5PIe`oKMron`L$L=`1B9@qjqJ2{u
2E;q?I_KhAMQUjHpLdQudgNT_|1-fm*Uw(Mv)=_iXu{AVr)q5dY36-Lk&cGp{26dX%)^<?WQ;;$9710FduIpP6u2f+;JY^EH;=Z=
8PP^vQeGb0I5Yg&)P3Efs61f~M^S+KzZ6ZdCS4BEQ2(gF4o^>U@-ftW;}V#ol;lE_k#1ax+S$1n#?s6HU(>;*su~Ux5!en$5hYv<
riFTNH6oM2zy^*&rXdxAz${2f;txRifN*|%@9D#tko91Qmviw)<@y(Zy{?8GcVk<gyVm`qz7B?isk;?pYTUg)^@j+W@|q~1rIZ*L
m1;M8ABzZvWC(ydNSI(gP@4B;14yo($QY-+{04mDdxzFdnbbpA$r$Ss`k*2rW<i38DNX#g?gkpAI{BmH*rB!gBnR^Ra3^83<Z(ws
Y5C(C^nQ586fkyy<7(9`!4bp=FP;pwL<}4W)`>91Qq=`U0~PlnkmeF;DWe*lpe~^d&?Jg8Qo#$88Qdy*{PVMNuHOFu-Ve+<dj$p>
#aP6q4<%RR=w!ObE!5VHSFt{Gu1|5+016_q3;8JEAz-Q^jk4$yElg}5syJ>2Fmf{(4HVHqh|!vvshdUncr+rh6mV{aQ4Vr$Vx|DX
=&;A~5cNA4(Cmc96)FlTxQ0yzhqCDcIMf!RgH)aR?a^DcG(R5x&+lc;ABN#_Aggi&JwZIdJl#h3SUwxFenS(Xh(70zjjop1!G2J~
xna|82XuuM5L=_yD0;oB3GDfDR+f?WB9uFmrsp0*`3W%R&Tw-!Io?zQ5`5RTVk(UEifGc)Tr56KMfiO1+%*$jOpra|7M2ImF0SzR
_!UVp5Pd2=QkV)QiXtSCB)kw$nLi_g(m<jJplGH;@`bgDO(jx)LUjIl>nALss=^+iG#spLCW<DhqFWIb4(OmFDebWiQ!3pTdvu)R
6og+S|6(R{Mv`*_!^4Ld>z{O+)jmiM*YadtQ566L3U_LhIfF$_NhcsqvGz|0i*3SFg!kw^9`}Os95h2n&;&_JQY|4vN~wF~G&2Jv
qEeOH5D`>KNF-iw7v}-t4};x?f>{Yx0FoEqrc*G)V9+zq`yh!XDH(xY{zLH3;cdrU47p~cGXYwGVudYE(i{0fV7|lIbU8gWJHXZG
slX-d3MME5LWT;Wnr4(57+D8A-Qsz<ae>88)k>(9?{Hy;vnEV*qG}3=3LtivBzuj#G|y-rKW797VjDmmxH^Nc96|Pvf%vc;Pf;GM
V_;~CJ*xcF|BTU9Pti{EaPZpr?kP9Pe-G1;Ge>xCHVvGikEp?b>`^zSO(vB1;V>PrP`T|e!AYOfI-h&F^5C3aRy2tcDE4q_T4O=T
70iKx?&RDz0_TO(xYH#qAZc_MsUHD{kS`;X;cwuT1@bs#l04QiM1(NXM10`O#gWG0XSIBPP<@GNNcpD)jn3`D6o*N7?2W$S{jwnH
N{hIR|2SxWY5HILIoZ>nRqLn5|FEZ*P5N_k`zHEf`Eq|!3|T)462KGlPhuYfRUq+oe%RKC`Pk-sOea_`v4hN!L)b-OOM8e6V15D}
Y5kweM*p2EK322K9oaK)mz+F+XJH}wjWM7HFjO!GtdECjj}4e!wmC!B*R(vL7B_BA*+!KQ5J4S;2*OruAa&|{7vW3jTkWRJ7}NUu
h_-g^v<`cDyn{&dZH9K}d2B!fC>_!X#2afO6W@cd5cgxVv~c#vY@5xh>Kxzq0Yo$blP6iQ>LEN3VFL%Wz3^HcD6)^{AFS!npU5Oi
Fc0rf&o5M;R0B5r|LwY;qYUyUk8*IseN=||01w`h9Qs2*RYT^PI@)}w8xL|&fwY2m4uJy?-2TfyH#qA64zmJKPOuqLNr;4`qJr1r
j|ed|H4g-{DU--D9{5KcK3VVs%b+|xi)?+7=kzg8q`d+@TARb=q47Kyygt|a{y$;zkD64pqFyaAK@5raV#Sp-=CnH2Q1=HQ;Smmv
9JG@XlvT*1N<~2uGzA4C8)mVh(Fl?-6J|KEW)2cM!x?sF={GPl3X2RWR1C631|U^LGLI9LY(WhXJcBnQF{N}V%$!a-)}*M33XE{F
F1*Djw-h`G4%r@%4{ZlvVhSZL!VF0<W!KZs%-_DLwu)^MH*K-xV+B{%3>Mkk6dPPcy4R0GE7pP?hcmNY+?oZ6I!<Kl>LZtSqjx1Q
e*jPB$DTx@e;<+0&NJoO##vUVB}!4oU}6|>twBKnHnc{|ii%!iknz;}NkSOyk!UD>NPEP6@mNh1@9xg97E>L?qUay#od{sHA@MIP
F33VxE(p!Ren$)sC@^WTr>HPKJofk}H{e&^)?$oHlx_<F!p9?W42<K2ajY;v6eKH9P$4+y4s6tNingWOZ3hwGPp8EM_@Uy%C8Gie
2Yi{|*G_Ig)%gkk`g>2$;jW!Zb}Lwy=a9hdI(R)VCd4>Ak50?x-U4kBM;JHfhHD+~#>0{#yiofP>o=O}6UUp}H^*){5RqjDDl%gO
-|0iAmFKmEVdv1N9807o;$tUQ_i#}AJXIv?*7Ah;q1VN`xE{|h!+YUY3WA@CTW4Eg)zomHBLEoKfQY{(dsGh)1oKukB4+ePXHW7X
wCdkF0n!gZo`3wzVDVw=F0exeH^_3pSYh6HHLbS%ecbGa;KR%~v)cDO5`CLVrW}03=5r|OA8jRYr7VGMX>3(NN}3v|h;>d1VM#U|
ks2z8AqxQzBug?-qyq_()Rtgj*cL2WiUNp$aR@{zq&@t~avA_BLWP+LkfM?%fTX3ELxDJlNuXjF37UkUNT{l&VyUJ@l&|E~qFN{e
gD?h&^_*1L^*|Yw3I+Rd@cZDy)_Yr<*YWv%PY3P}Z3oL2K?txJgjy9%Bo%IQ;lk2H>z0-vHBuzed?8~PD8Lm=6G&nPCefudsjHF(
xs@id9AhMd7);Gq3=>~{A(<*#Y8hpPDAJS(nSl-FdNj0$K*w9Vv2^bZ7Le78YBWb@F9|N}+|vB#$T~w)2XSPlLFE!`dmJe{jL8N%
;J&dZCM<Ys%uF)#tbl3GSo6*2C2JNbM^rO03NsZBGMcp12U~<3>6n&`Cnob6p{k(7_87R;-ds(IVZ$cm-iWHF8sjFKnJZ=u+8i6#
O;aF>AI8hmS1CpykV8;#v0NfHrT5NBzUYi5i=<o`(ZBZHgUmyK%UaB(P1kzXhFf?nI2L6!fl?r2f>cKpRfr-Abeo>KXB8B5I!W2l
@smVfykij&A>?K9vPK+14ysZxpxy||O*FW*S;;ztz?v+!0*44L3^a<T8n)S_HoM-nG|HKohVi;_+78NMCNwaDBm`XH!89ppOaw}O
gdy_xJ&!sAdY3Xj@uP%3^Oy~@%xH$CDR-uZK^8^C$Gfg6!aFlD)v|iRgk_ZtTJ{bRd?2Q33UVB>K(Po3G9*pV!wP)d6D=wE-048>
m?WCM15-{E9tvBnYZiCsfHX`Rnq>SJ0pOA+QZ9^e?@O!4$D`#&nyeZ84fotVX=H`D_tW1GiLAeYoBMWRehQOF2kma|I-RkmF#SGx
%7<tYu+rGypKcg4!vl^+3S!uG2^CXJ0m(MT<%tS%LAEl)Km|1shX5E{0gw9c-OrW|pAOz$K3-l~$)N-0o6ucMal+mEHs<!0*d62s
3PE7SOGr=&O0ywC#59Eo5;0K~1j$PkAwP!ERZ$Q`5JbaJMvPTbhwgqM$>+-h$b%Ph8~(kIZl_osT-8cxWtA8(J$;_t7aU5dX-|Hv
$iqx3z!ZwX0f5s~$B;VC_E@3&FGJLv^)ndX%NR-uAFwvl!Zq>^&ZO=09W*+XUNN-dbVJCaKwiX7q8159!T`Y{29fT{5ddKor5O$A
2`R}S^OU9ACm76VNsi74`uDg^<dgy5Dj2GQl_{zed{u-oC2$DAAVi_V_J6|No`L1Flg?9|8hRgu$+#zE>$3->`9kMzJBT9UJV@pT
nCa-a`?HMqj@MvnJ(1ZeXs15Bor3|^b8uU+*$i25DP9gu9&<z1LUldHh6#xW<pz9w=}@Rt!I2;|%P+S=<-p9*tE63fH!m83kw`^I
j7WtT$cGI`FJ{}f)dN^S>8xEwFwp_ofic`2N02iOaldCHWy^;gj3UMefQY0zc%<yYK4UGvYx4ws-<f0;{sI2Y-++Iwy*@m=W`yAZ
ehRq%%ynUJfyu#KsDK2ewSUCd0~&e+RE;z-w)yeq<X?Fli5&QEp0@B+O>9t24;kC5LXE>DBPKY~6-#8=JMjoGDroDFjL;XX(5DI}
dCd)S03WQxM$ZH}(-6plU<eLZ-6r2Pozm}UciwP4ZpS4XJpv27or;YnH9yzZz`tCLXwu@b0yDcAI6W#N_L1*iN0nP#ps5H*421<X
1_`ZT$z&aO6dSzalvdu{NLF_e2O^w=K%wDWN(*%bK-C62yW<2y6TwR*D9$-Gipg25ItKK_5tCw&K&|xbh@Nqe0z!HX*V{Y-4EZtZ
2VlniDbY31tLVcxq0k;O;52SHhjs;1%UJ=Nx`D<#8Lgljwm@&D9kq6j)E)DaX~{b#-rMQIa{AKAf}LzwvUMIvhDiX?aO;tJT+|FU
6rl*mk<S2)Navt9Fh9hh)U<u_xvIS*1V_220dr#<PKkSdco*El9$=WxL)~RQG>5KLokxwco-RNpA#fysk(mUpP*c1vMoY;B)}#v}
8RVjYTzy>fo6kMEhBWiAleWB^JKA_nI$`HbV52&ix@dLTo0|}vm*|1A0}_C!8{3Gn=g-R|>*?Hu;b?2S4#^_P-#3P`Q<oz#ZYyX<
5{TAkTmxQhnY&Ao=gf|EXQgCsbUD^ncblInpFSOv#0ug-L7~RQNb|ocDIkqXic_)Ua#w``Qs{~xPNFA{9CV830t05JSvj*f;*L)F
Nw;1j>*ooqVO0sxVp)L&jc9XNlsf}51c5p(7y>`4Z+Fdz7|xSPXoY(7HG~jU%*|u4!(p~5Mp3JJQtL;1#LbCV9!!QNk>i{pCrJn+
5D!WTc930|$DN*qCS+rFVH`EF$nS7ua^s^UY@@{)H$L=<qOk?E2FPc8C=f?X>(z2>R`kf2@?Dk4$Oyq%G9XX6gc*frtX--8o=)~S
AR6KVj{ELlQ4ly*x&%+MMSw_;JZ&uQX)OjBMz*MXdey@cMGkek6nKz3*m5Q(Z_zA{aA;~6T5F-9BrH2;N5;0I&XRHt!=2(R?%b+t
4xJrtNYGS(QxG^M3DpiPrF>{OCjxaeZIU+5+)D5&=|SF*Ws6$0X7m`sLXkryZh)Qw4AljJjFcHF2RqoZCgR0lnT4CmPrWR3Eb5Rt
5GAVwQK;ZZL2%6t)?qL>*lo_9#RkF>caj`ORtbPAW^0SUDd@9A3!wED64r)zArZYPkerf(A&7Dl`_+)e<c??_pljlp9B<o!qo|Sz
Li}*AN!}zVgDA%B>E=A9!=ui;by^zJwIG8lh7i~^c!O~W!7#@S)|$Xd#8pmJ@pZlL2Pj(xGh*7_-ngww-Qv5;!Bnb@adTqWb<U<u
t=^ul!EBAn2J0z^7-9h?N(09(&qBD~ik;6SjU&y2JOWmP(TJ&03gJanC%U0+(a~5+)}E+er8moOLb9YCG!U!cZH$q?cOq9h6&&7&
6QjowdsJ>9@vd2+JLECvfhKY{3aw3^h=O7|sF;nywbZMcXc(5Z<x)h@;+T!b?%2qdav&kXiQ4j;iKvn_U{b~gD3l_HSuHZnN2Ti&
D791qf*k?N*0rr%3Mk>taNwD(-O$v~%~Rr>e(*nufeXJIFzswe5+<N928Qd`ghYU2uom3+h!Q8;k(X8H!>0P0-#N_9VLU1JTGBin
+RdyZq1N?!?p=XcS){KPouaj+4eLtEi(Al0&o!<xu}(T&^Kuq|@#bJLQ2{CyIoKUJ!3gQ<bO%uazzbFrVV??IFtEomECNR%EW1Me
f1~|1!1nbJ_1Hah0PYNWyX{i=x9~$%xMY%E^jY)}LQ2#{;Equ7SGjTGV^TN(SwUjr$AuCzcy6E(M3lYEoMEEWa5r_(;_r|iz;I4?
(wRADLDeJ*GIT?zz!#L1d*v}FDYZ>fn^t3p2J@xBdA&1PBWa|M2^g~k$2O#s<9a&Qq-g8ga%~|dD-cmiu2Tk59i7lfc<E$D&_h#z
mQW@k7zxg~O-VPw3@OA>NnMM>Eu&h}tdvu&knIcIXGFcRH3)RqPJ$14z;ZePaoxK*$%)lNi4qkhDY-Mj%g3#RoE+2JojPkIMSw67
mde9D*A9C2cqweX4p>kKYMKljLWx3ZK_kXs$e7Amdh3N8Eiq#?oZiU2o?Bdpy0fBo#gaz=(TW0{-cvcdQLkHvryJ#lxwg<5Gt_}Z
69~IjLGfJKq%id1hbe?v9PP;&YQeV5qMK68HbRrO2-WuUo1=yX{Ji&}ci6R*WayQh(O(=R;0@EWJFci-B7y|Lv0er8M^6VG5;h7T
#{CDQ5{2=gx<i!F&ahEWAPWbji&7pFspJ-}PPE#&+-*2-$zfizbHH?Xa&x>e<<JeOjxIX3aJS=U`}|QHPesCY7x0HH#0Fy$n1fRu
>uegH!^Rii<qG{2=-dAX;l^OvZs537{n!qK2QXe=4z~yZd7s}7uYkxQhrs+o6!HLpzG9iP)&<qtED4kT!OSv7Y{MuLBM&&l3<HuK
0vF>W)eC}Y6etmjk>Yfbk4{$-7#3g75xtKH_dDowXcOVF)C0rk?ZJ06VN6V*$U<8$*~#_=3Lwz85*)9juRlwnE&9AL)Cv{WVG<7t
5hr7WFgcTz8X)*zcQVGf2A<_@t_Y2F@^!R0v4;qr_1nS4hY<E38<0|pf!YE~6wYubd@IS6kKIU0*p)pY(rj;Kw|ohHL3(g3@aYde
_GuOeEGHJj8^&N)1D|J1b(Ld$D=-J1F~=i>W?hML`oQn9yp%M24XAXe!a2E)kBvdhi6YQc%XCFYU1Wjd8F8eYAS|*msImYOMiX5~
y?S}G1E<^NCkA+LW;WL$3wkiA4FhqA0pAJ-h%h&35-UTNc;;jjC=wMAT9PFqW^{NpSh9AwZjV#2a%jVt0wpwc3SzzWbHIKNO~(a3
^Hjl=P8*QoMbu%4)H5WLFb@o-6YTXW)GbQ@^q>Br=vW*b=6mO2DkhRL?@=@mJhEU-G(#r!u>A=%L%izlFgRHV+06}xg7|bZ;zfpL
HZVnPz63hqj1-#K*&{)WY*ZvbQAq|WFh-=DMGiXm2e|-Y;vZ6J<f4K6@qCYy`S3LVPoJ-}OshS}Yg8?Tkr85$KjD@RC7(84aIkMP
j#}K~L{<!x$t06UIlFH34m9e~v>!<iASe&zNxOtzh<JzGeSWP?5!V(CB1YA<lCgahL+z0doczGzWb}PM6y)ed{QChuXQ!1+aB>w(
VxedP)y$br7{<nOHdsk5iw<}n(J8E^P|`4lzVdJb=k2LNKB4(Gm^KNx^C0XG&u+;;FibHNq)W#M*!9Bu22wv}^x<_J){NFW(}l(F
WrFZ(*FC$#eA8lW=aXn0Xyc^F$sn*BU__9n%X2IX%BlsMsbYa777m&HF%SrB*}q{lPRs^)aXarB&syzy#Z6R|5fDX5LVSS<AR`n;
zYUe~o+woH%>Sy%4p7Bpi#I6n-`S-;8i2pZF@t0rq|%_*iMxJr{bMI_(M101aQ67WUg7S1udS;_g|VtMG-UiR(W6Emu7s#fBuOn4
rPenwQp%L#J)GlrfTcJB?kMR1p{dSsmTKAZ1mK%2hN<L_))1sA-0p+JuaKvM0}yz^x!9#535VCg_~P3}2z3#dg;o&&euboCkCiB4
o}2{vN$)<I6e5D6A$gNyVMvFu6-h|{Y1BJ&wb(LUfIkTV&ljLmcLJS3)x0<-A;%<eKN?F99@(<ABdAy;poV902e*Wn2&iPiw~|K`
86e$Udk!s~8XA!rsZmf!l$D|*i4vS^SnCnswc}fzRlKvalWk_`BqR#fnFXFKAPI>`G`Oh3dD#2}Bsk{cZ$pqsau|?6o3}EPZiI&E
vms?j3S5vxkf_YhM~Xy_Qma@CfCd@`B*7$F=*<6Oe`=o{CN`lE`sR8x07Nqa_60yPwKUDfijjzMV(xq^929jmwgVz?Qqyp8cDif0
N3C6|ubP|m2xMAAN0}mj<U<THB+){l5i){tK~8ZLzy(AJN;~>0bKRos6M~!|p0jFdZb9e>EN%m2brN`-K*zy3&e8P`!|?P+)+Pp&
|CHfP*RtjlZd9_lT1Z1DGslx;*4GbtB+Kn<2~fP!^BhxhlAFJ@5g2q079ZcfOovEO0|ZgGbMfB20Qh_FNc4{EVO+kL(;<Mb3^+jh
Q*1d+xoj&NVNv9`k{@*G)1i~?B@QKkP$7Xct%RI?J8P-aeK?8shVmVsUj-S0v>8^IhN99J%h6bixKd(s_O0b1twqBd0qG~6bNZxx
@kwUGU8PEGalY@SXj(xVB98DPM?@M-ca{&1JdDfr%jidlJU{@XIAZ|XTH}B@9dhd9!?C`mbv`ZjAaKI$O=XGUXw<OM>bbJJzqWLw
ucaPS$kQArhrG3ITS%1kEXPdgOytq<qbl@lreu;`i%{B{+7=qxN?T#UciC{rNEXp<t5?KvmWIayQoOsqfb53p4<xHN<lhR5wq1-~
wvHWhJZP_Ev!0$Z*)1gKiYl>|g&IgXq3t7{t2ussRd5cZ+HTTS*wnen$+5gB#>yzxhBnwP(UX^$IL#tinGh6AHu80(Z>v-gHU}!8
t;Mt@;T|5wRbtd3oO6;YMfwbZq?PgLWZjIo>Sod@H@LoHAz1-R0ShCFs36Q)XbrRov(9L-X4pbKXm*{VOd;uIwe)&rsX8t#CmAVR
j8HRro@b+pqAIb7#t99AZxT3(!tn+U03>zsVxqe&Ayhey5mQcw+a0Il+GBP*8WSNb1g6+r+FD374EM)@<aSioWhqMQOf5x6X7hn@
2ldB<s`d(6r5Z?<p_gIQNG7tJ9=+H%raxb<eSQZln8kC+<Yd)I&`|`$6xUMCV{QbTq2t4u$G|=!93IMX!M;CLGzoMP@hvNjgAik^
@3#`G&JY3ugoq(x7K9Q)MJ5TN6eeT}L}X;3N=8zZrA(*j??YmP*$V`X3AFJzo&NXG_Qz(2Ubxc6xg6(9EM?Af;k+FU>U`k&!<WGE
-SP@(#)!rO_fCGy_6x*Mq(5}2l7^&YKOYMB{l3~ZwWf_0ADcw~FT?UOeq+dRf+CQl-TtopbKLj6H9P)yT<)oy=6;P3AY4FG$5Rs9
hLAzG4Yv(96U76eL4<7R0@_WL6^N0{%M3<%b2aeq8OJv=x$M-;$&wi2qLV`9l8jJ0c{MIHB)FJ(gnyqz-ejZq+=wOWabE==DFT>@
l3*zqngyjO7yTq9ivxtV!f7aXc_MmK0SEDfFh{rs0Cq(m4@2=I>k76bD1L<aGJRgPfTbq2qr=4+-(+CGiF<4Q<7cy(3oWMaQecrq
Pn+O9^(qtn$2MjIv;vW&SRfiHQ7BgkX%4^yK+=`S<p#(^8$x3P7I0X$-Y(4r1suWU$*Cre7K@nA27?&32Sb_5YMnku4q+)avSJ~Z
Mz_bldd@flhhu{URZxMEMct)JfgWu}gmbeKtuR}@xDR`k4F=e7SpH8pdXV|EK-5y4g|-}R&H;;sjjd5+B9@TKatuMs8fXg`h;-Lr
#yO5?WTK<U!|FLal{r47UJVlYsKkbfP@{4mR}wm6HgS-r^!{7);r%WuKeELtq7JN-a?QZ-ftcr63DmSCHqU`P7~}{O+5JD^{(s`{
opXEm>cWbjqJ2FNIsJP5{LxN5xO1vG#$xHIQa`qs393*rj6)w2=R<6f{VbbvlNTo=7fC2E!84_%+ANC-!(xd#d%b;$|8+kkL|G^G
p6>p=iTjC^t!wN$72lo2;HEpn2GSfnv5)9XD~NkHe*c1L2ELn*c?vpCpxuho+q)zNc0Sm^iD|pg`fU&Q%ad-@I6m|a@8S82zfEI0
7Mej`J>B`zkHIUy%Ll=N!-VLCWcfV}a|_R1Y!90z#{*q3;euoO?n5BSz#TCrGSs9${L>~R`u4ib7^I7#h?B8_Q4(~k!_vZc^r4{o
e8Mm|_UQ-N-!MOMD2RBuQz8}SJMha1(SR`7a?;y9S*OuIr=`@4oqUx{a&4zPW>D8*flhGow!my8C?P1M26enaKUoGIkUan6p4VD^
aJ-%I!s#J|5MB#7OrMLS@4hp0SMY-ZZGbTYXjMR>dzcdiK*0+6AZDyJ2~AZ{awnD!L8C!MwrWdGLW7vsH!aK*L^m>KNsti{7C{&W
GEZ!TIHqdOdtB>h@J`$h!1Frky8>Zhddw-;cVitVz3ijs%;E<xo<?Jme$>)+<jm|Rz4FyKchs^^Qq>JWjT8j@xNu)kff6{{Boc#3
8JS525;kumJ5?va4$$|&-tfZ^xN!S?U=A8<zjU+(!yTPhUfgvIkr@O?3ST?s@>-~DxtNjXj17@NM^u`54bx~VlMGLf8GV%o2hMwJ
@6u8n_b7HkP+5|Onk*c*wWF4>_mxEz%>RNObJOh)U-2KCr{c^CMqI!;K$k2CnU^wnTS%A(Y%f_TC;*91Dy2ezJ9#Ix9EhJ#@P>xG
ol>2S&Nyh;D02bi<A!`BLqkFZDde7{(40sfk^#Yl4iX11QkoB(I?0(fGJ*MD?EjWsVEpj#mo+G25a0(SI6bOi?0vm5Za1a5{TMn<
O2fwvN(IYDa%S4qYQTk%8YJBlTPnZ{nS@JYply{3!k+04dxoa@w<Nx~Vbt(j?KQG`k3upUoPK=zUK39+*P(6DqBt+ZkZk6dLZzB2
f}w~4W|W{qq4yl+iX+lew<60%hric}jyeOl!!(@%4MVT^{pU_6c{+qWJt0UQ{}WzNso%$A`}S1u3%VN(wxu7Rm?NFsvb&@lAWBoZ
T_#R~O3@WWr?f})M(fDv7>{3+F*{0oNx93>l6W#zigxT?$aG}kI2H)Y&(Fs7BN3}~?GwPu+8?vR97DT!ayDnP9ftDZ7}AEu3=t&;
wG1giwuvZ|O>_>cL<fp^0AT$AwEJJ2f50&3^=RvEl&n9Q59(0^|3ZC;V+`w0;Na<_0h(B}WTK)Pkb>w&n0b>FG(}7lG*mPcYYj<3
5poPnOcan!5KO{FKo=CDRqV>l#s!l~gkaeK$fhL~7$~GwS(>?SCO>^Ba@$7jOqrG&b@H-J>cQD)u`5}5%DEw=iWq>QCeG}+L+R`J
vIC+Qf%kaH*%un^J2JB{DK6Be4Am_`ORUF9NTe$a5pv*B;hH2*h?VMxr4QjD5)xFThCnG+fTc5$!j2R@WGMjO`SFi_IiJq(Du?w(
u_G8N#TcwhJ{6E9AuPf;iq@uR3Mzz(9gI~3>XVRgqItDd6jU`uB^1c(M%ktyD8|7OP*WC*8)^#FlT{Nl6Qd+VK?+g<YasZE_8f^k
s6vL2W=4jBni7Gf8Ww_p3I(NFN(Q0=grEu#h=^!SXo)EbT3BW!3PmX>8b&3isiv9&BqE~_h9C+@2}VB8j|-+Qk5=b-+ue_obt(O%
Aqv0+D3m?RF76awdmW^l1=@k&O*9NvL#~TNUGYz0M3hXFLsZ5kK&1kgw#mm|O>`)^hrs%hmASB8=PvYu7l`sH4v_K|<$(Li=M3nb
f`EgcSBab0!gcXsEN>yT-xMJ-X}eL@q)h;AARR-{KM)Jn9=}7;(dnAWbxwy?b|0}NPEd_25fXAXj?)C<V!JSP)0&zqe$qG5JcezP
HOo34!IBCov%+8kAiC;P9a;&_I;sjyS7f8tp3~B|s7c?n4#4!&0c2E+6TP@i1p*cg(kH_iWMWndK#4`~Mikd>!2=%gP~WsT5#o90
F{!k3)F<fQpy})Um_C>>_}VLuU+vm`=Fo7b>vdGf9i)JMha&t;frVyIrra;%yA0r>1BMBygsC8ZdV{diq2++ZL_ype&48g2f=I}V
p|=mrhwTiZ{hE4Pb?c1hILvH%faW~_=PN=)5=c1!)8qQ|4J36?cJc)Mpr7<1p;C!r597mKfQN*Nbq7Tz4*A^)il}OX;6u(y^Zbzg
otWDbEtd7R3K%liE*CF+a#dsnRfH}rh7E)>88DMv#2T8}m}8g})?la@rDl;Rl4FsoB5{XEMA59)ix}jahD>Ukm^e=*tNK@$dQCtp
XsjUtZW+NcX}K|&=0L_=&5T5AJR(lkcux+_3VCS)8Y0kXb~U!qh@XMs@)bU*_i10Oyg>brFGy3T6HLJ)3}SL;8_>Rok=2{rf1teg
m;<VRfrw-818DigSWex6)l)+fQg<mU5lH`>J5)^00O6IwnKqB*$eBg;PH6Mkq0QU(28alF!$=Jk69xM)VpfJ_A)uxfPs@H-KK>XN
s^JP7@5KocoRQ-nr(n>5r4wTsQP8zbD2K5wmSE(skS)v{Ar8sUoBZ!3<h1O3&MaM$By^J8Nq4@ws0IC*3H#^Y$K9a3bOYW`i8Oal
oIQfs+Y1s7N<IHq-|`dLJ171#4{HuQaH9KRrABf$*?+qZy-?Ti_T48_f?+S83ogA!B@cTfP(%?U2+>Lb1VqU|N*{szBrsA<J-Kx0
W5Y%Hh?$TAVuhiW5SH>FOiEv75t&kip`wI1b$Q_HGx<puuiy54a?hu2;gKKMzm`nb>m$4hgvln26cyw(vz)_@F0hpPu(OH}IPXSf
m49i!O>GbQlY)2|1l3Y80-$!K4IzvtgbO-xn?zK>qPEVTrSH2uy9~%BKobEkzV8nE^$rpglCr-zK;(bBv8fo48Y7-1h+zW(hB)c~
AE|>#Zx5Cef;|M5CvOz!5HQ|CCqHd8T)GmQd5+`E^8@0E0v{34!@KQMCeNAk$@V~L-v@mX)$laiJEK-RRY~h7iXQrx>!(}~(@jQL
`dP+K?1}l_cnNve$>~T(V|vF5FOYj2591Drohgyx!5Fa_IskLdbx+lxq}}DEmLd={Ch#;QI2I&cGN}>+N~zx%grQnhA_kBOKnLIG
`5X}UqmKx%d%w>^Mj(w|!0eAsSuc~~K}+v(J;aOm)U<>|XYzDhA?zT1Wkcw2Viom~PdG*5OF^U<l_pIu&eYU%5r%}JQ1E~aA;L{0
TFE*GQvy^-tsrNHF+aX%G<MCT%t;-bllzhP{rpT0nyO7Y47lvTsk^Z!(I{o5wCv>@0}4MzKMMybMBAvxi=rD8?KRa@$GFdssBl;9
56+hWROy32awpn%pG@rAJXg#Tq4M@p8%S;S*A5bJ_Fx<&Gw!6}#svFqhdfYFIP7b+n<(xb26FPinjXk{f5e)>d|4saJ@7NhgUM-R
vKW_|MhVD6a-sU|e8l{?3}f!l(@39O9zdUq+<nHM53`2fGiKedPHaDuxhN8mP6RqR#Vr*{;5Tv|!}nwEj4OcyB%bu-Y3J9l-(Wpp
F$v)~2^-(8T){__xquJF31=cM=|rhALp^~H6U?0P<O8S=A=xL?gA(U(7%)e}I1){o9S%eCBPCnlG(<Qc2V3SK&zKm*`L+}LTccPC
Orx)+_pN&2>*4)>y~>nr_oc=ZIwG_iYQy+r5nOSKn8uxoGdeLuA%=EzW60d_+_>-w*9g+sGS{4beeV#~U1)UZ^Ent+XOXH)IqYzn
Vh>aI_|Nb<2*Fq!LM5;%Iinsn+-PLW)DE{)8&Z`*Kq2NTQQJhy=v*KXMgpmSP+&b?$Dx1K))H&aye{Y4Nl`^pvURp+<DZ80oEUb-
(xTld{hQW~1H7G>K=t>)>U^|NIqOat)m4$vPiJO<=zIG3Wf^g|#bq<x7HS})vCh~^dPEZV0W!?^{x9O?whD~tm<X9K$0CJ8O36p)
_3MX2%;|M9AC@Z^He{Ninjd0!Y-$M7I`D&$!l1TL(5^uW)DAXNXs|ZXQP{JM8oP9O(I)Mgn;F44*6$bV<(qCoBq$63trU%Ta^gr3
<2O?ag_*VqK~cf~r0iz3!<dYV4unW`)Cx?lFhhIEnkV>h<&GhY9<pGrW(I-9JiVh2Lo7Y}J@<T&gr6s-QHiT)X{~6BobOxJ#{_pA
C`=p%f@oz3#t_vY$*a5&UY+MN)b;Q(7M}$1^w(c@HtpD9H-}g+fT!kUDGE`c7ikJv^6Sb{(k28Hx9_l_#E)whWX+5_vi2v$&PZ9)
tPpG{r#Kp1Lj>{YckdMO?`3fXMF`>)#-etOKue+gHiYD6prs_6+<i;RDKvzc>OtKmbQ5u21u$cqaWuYr{M{ym=!?;Yj#XxFe@?C(
@y#xA%hWd!NxfZVgk1pJahw#*YA(307?&{-CsI)Y;s7r9y=4Hcn0i4X+R*e$x+@-yM}y(T&9M$nBZ*tHcU>Nvlb(5Ya+oF?w}9Zz
LjYuoBC%C~$O13~K<7G$(C4MP&O1GHZf60*?ma!>ZBIW8DcC^xzz+R8O50jv4TckpVtFR!<#Sjt9A&vXf(-tnH`*aTwLPHRzi*af
o4+IAZl4}Hgagor{FOlUg}?)nZIi!yD9lM%3ktZ0lc1xKljga^KaFDp5K;0IZqJGBva{hNk@t6%XOr>69A*q{ptjO9v+<o!PNA2F
J|*){G4n`;J;qf$i=(Qz=G**3`=uV_^QBxsn*cyy0ZYMjaC@#i{vsXS6TtMKrCL!}_V7OekIIh6bUuRals+IhJ-|=d^$sskvGJp8
unde%2W9+Tr-z@GHP>H`Q>sMUBk3;qF3m7x!bVUQg#{0>eAv}#RZMv=g2P<uheJR5O^24tB8ppYZP<5*W~P?d!!@XFl;RjEI(ANu
>oL4?7h-VDac>R5JBio6dG!Vd)_+qJ@jT<)5$<@exa-GeFdgyRX2ge_iKHbfR2<Enrg?_b9}zUbb{^;6Op!Ns9Dhw(iRRQ51QsO?
6QtoBfSTBdip4}3jI+@w>Xbhe(}}wfRKX0CP?T3;G!altDG(epI}pf9P*pTh3~*dx73hIGrjB4cJcB$mu#wbsQ$-_I+7Wq%{2u!U
<PlHFK?DOx{srP3jeR^&bRU0{gz)3Ydmt-G#F&?);%cBfdX7C?6H#@6=5+u*aQ_wouY?Z!4?f*}$8a8+etrPq*EaGT$;v|$Bp9kJ
4~SCUp>ds(Q6h#~EEfu09w_0Axg(Ldpv6fk+_9sBwBV<C87hWni3U#2rcT-kP&|c+7C?#?M3QzJGHK!pYb79UFn~S;pmIMH(ZL0c
>C_os8xNX%?x+uwt}!hN%B|@i&m1np1hNPDeEB+{Z?P{+ND~fzIIY1<Xv9J+L-f6H9!D4PkXIZ$+!wNXkl_N+cx5q#fb#~Kf*ozH
<P2So%?=3^T_I8j2|A&s0wj}`ydZEN)^X^Z)6fM}Q`wolgGC-9BpbeFj3kM43KWFM_9A$%SUM_gVBNK6=~0^zkGn?zoqa|+gcLe_
Y~aG~dEvcHiN{*|x@6g`KV0$&4tVxS^|Oz&!hX$8;u?I9`BNFyDfJq8p=Kn&?yWGC8*eET?d|s-qV_-uK!JdN7-)!!B9uQET{L5A
N(!lfDQF64LXwc65`cP7Cy;3(2!oOV$m9b;1v^uzAUN+ZcKBe;i*vO&Li8j0j-^eEM+=sF3EWUa1Q1aqKt?AP83u%Xm*)@0p){Ix
XB41m0HqVJuHNz~zq`H2c21R6ajwC%&y8jLSToXeB`{>~H#<wRaQEWJS;{)M@ZWK{fPH<P%A4QD>~}gQ0P+IFzVokv`o2m{K?Vi#
1tLLx18&`&**M_F@`8uA7(I>MMxAz91CwD-BvMD=oSMCF6YHX2n*j3wT?&2sh7a>5>C>o!9f#?`I%N&n7Z8E69b|kS6Xymgy+h1|
^bL>O$HqCGrl<M}f&+uBDpEtl*Z7XpR4uzMzg70^_hGhSN*9e;dC{hCbn2KcRfjwQB7&d>o<oR3+C|XQQB;&v5J5!SayuP}opN|(
3}xXeGg*D?$clmtc(vz_9J)E;>sMGCyQR|BYH>}F{<H;#g}}Nlz^J<wHW)K}nW}*rVYD?6)es;!8VYLMMW*DyrYzf(O3Kq_H+h_3
T+@=sFb857B{EfP0&7~xUi)y+8a66w=;Yl6Q9%Z8n=sYqjvW@JDgdgnK#^o~R*qO8OH>%kXo}XHj#s7N=Zf^aSei`SgfiYnOltz_
(1KevgPDO@R$beYtQe@7MA@XUt_99uRUwd8U_$63V8l}>NJv2Bl<UDwj-X{qP+XJ?PHrHIL<CS+A|e+$W|#{yoief3sfg~_Afl#N
m78$OnM|@>l(ynX95CexkfC9OYSz0~$lJ7<L^G2!Ox`CL7U;W|la2~mDXs8kghV2RFCDZYqAR9xd@viQsCb3pqm0zS3s*rrqyS{;
#|>O2aFvv{Q-aJ~vRb9xtA{ui@ESBCMTiM=cm{?FJG2I^-N}fCT_K3UUGEHQJgW(l&JO}kdvckfpu|{h@x`o?%(<0T2L-O+-g4^Q
I5I4ggp_fuNN~$DS#al_PUgDg<2Y%8jjIB+=*d$Za9b8($6lu0b#ZV`I%sBfwhHc-R!YK%8$x8RpJY(W<X(Bo@Fe%{4h=A3ejY5d
goe;#H)N+BFDb_LlI7MEl*^1UB@o&g=9TAkX`OYL;dJMg<&q4DMLu4vFw^lweUZt8p<f_O2!aR<a}H!oOvpfl9P$mywQOZbWRhFq
d2t6Dmm5#6C&ZK!LV>E~s6~r7=}9p<+0F(v!HuY?iJZWx=JgyzBcA@QZi)bUkVH8OdFvy{)1gWz3LxM@bB@_bY?d4WW_LGoZo-Dc
lHjLTX9PO|y)rU&r1*Rh;{5$<>5tJrU&TJm-xdTmSQkQ~{f@^viBPR#s>FiDF0&0V>&1bn(UVr(vy<nU1&h9v$%gydIv(fhS32~j
*A(#~KtAriIE3(Q9E+x7s6vGB4XT1nt*R_A$|78(^ld34X%Iy?QR7NUA~YOS-3{m<XoyElF@s+oSYK`jwh;buaq-A{h%dddEw<MB
@Z2%S7%><prUb;yG_(m!$8nMiW{kAWOI9tm2oS1bq^8DNvB87g1n}`c4*(E3;QF3<(ZrlNE7=Z8_n6$rWZ@lz4v<mUZt|`NB@W7T
k>NT3J94Dfge_P$!4h^yaOVsHa#<s^;))@y&K!9h?|ai2mn<h|hXL9flgx25hlT?`YNfyky@gfkz6^?<06=1U0l$AGDMF<uB^tSq
(8QD>$VBozK0;($*t9!gBh{mDjRnU9Vsm3h0!cuc2&Ae)g#2vFpwK0-I*BL>A&5vRU0^AqDFaEWL8h3E29T1PA}Ns~l1ie8no0^8
fC?x|2q7tAXqpO|q>@2GhN2*fq-g*tRFvTiKz=_kJ$C7msl;HS4PO}yZzc*U0HqpJj<$CcSHfK<IKj9W!n`IVXjUSDDP6{pQMl!U
PcHEC&>RqYY{$p(aW{%UoyiG>@G_l>i0Pq4P~9vLRJ0U@FhMX$Q4k?TAVpL&4Mj>s(?L}Q1iC041j`bHK@})TP}EF8L5-k|t)ZqU
h>5CZ3S@``hE#}$6MzCDuw~SZL{L#Ar8I$B8gvUO8op}02$O(>K#)mFeZnU)aOZ-r52uuR*u-K?m$#o^U6=lW-wIwLL;(1k1J8T|
4y5=Bs3@u|w4h6fz*v%NxKrdw45u{*)&Sq__xKt;CuX=jUj*@<tvx;l7i0mR23+rUdgKGWA6~5PHg}ms4pgO7CirO&jD|=Rp-7iC
1s}QtC^B_U;s=^QViAm4%Z^+T#w-s_W6q{9@vULO^wI3lF*&ybi|;4Fg&-NzXB|!bUqj+gGe77NCzQUaSU8I^`JOTGwEanGE76d_
{Skw`XfE+5ez@(<pZ?VI?Tig}S`$$uMId{C^24CWKJocRuD^hL8f8^~1A8@CX%sSA6%1~ZF<dX)?(WBsM4z7B_2&+}E|!GLCs_;f
#Z?89j47MZywLHM<bf+9?^LWfO)%-f#P?2xhOH6^LTnN_fN_TBB<8H)xq~4pv86Dg%9W%RquX~0f&vy5ot?6ob)eE<5U2%9N}!A(
^Si*JB1xpBV;s3fRQS1-v|X~0^C825L5Z4*p^d1?MY1@EEwpLW!&H=|KxQ5=5&DzF?Oqp-H5FAlsWzM{crWVd#_MJXt(uF&0rVg=
Gy*nD0-1+wiwsi|3_%idd7~y}D|_(V2*zTi(opI)5YRJ4QB2V|u;C*)51HB7kUx2|akEiQfqV}7v90+epKFMBKK%y<fR7+?h%p;!
wp?1yH*EIMHkml7w?*6Ofq(B0uZL%Oy>a(wclbV-T2Q5l0t%9#3I&>h&c53xRwr8pI$gpThhNk7g$MC}(V7yMkGk`m=0MsHX!7oi
%+XxNJO84b&5^1-=*f~!X0Vav$(uhO?kC)+2T7y-&N*-LY7r8%44}!tR0NZTrX0SE$ncKwOqP}XsHd1~HE`EVm&gqEy-U@IU5N|1
y{#AhfdNpqKj8mr!2`eN5f%d?Ab+DS51+UJ`(~h>z=OeY_ELO)c)|4D^!sD;?tcV#p6;FEOUzP1=cDKv0pbV1F~6&qcqaI&L)Jf@
Lol%pVGOB^1C$`d8$$p-Vx3>Y2h@b>SEvJgsEOoKb;w}z!r+v~IY~-+->MCNK_0`Gz#hr+F78@il=cvNKV~F|A20>^N}j@!d`)F(
3H~U^6G&0vfnY@Y{ALk~NY4ntU!@yRN(tzc41jyWOAk~(T!c)Ll(ZcHjXJmc-~&69waOvEWEX1aD4%lxPzur@cL$qpKOY}VXw&x2
R?N#Om^3nhz7}YLs0c`DC{%(#k{=(^c#uRIbiZofSnQv*9g5_hMJ22n<(V4LFh@DL3!)f#GYCaNL<E%5F(gS#Yy*NQh|uN``X-Rt
6*V^)OV(xqkp#<FC8Wa%DM3XABTWZyAUH_t39Xwmii9GD0)#8yF5RMUFn*T>FWP=$P&yvi#$BdTrJ&C&Ch6!!6(Jmh1h6+QOMBos
9Yzs}12$@ZIC@RRJ)(s!`+B@DGbsMD@WI{ILX(pQgiA+@yu@aUHK^B3+WTs34W^#kltA3+1}9^)KQaZ(pi!&>;0>o(chodfxJzep
cj2*tfT9Wsf~1-yplB+RkP1|#AP*CAn<ugk&b&AP^!yxnhkuL-LPUtPj#4`PRXRNlMVUgmY)z!m7TcJfKz$eM+~F9PNen=dC{hC_
<7%iVfJ2MyaC$gQx4p+=Ky^K*bYEBZ*~U+{yhDPf-NN>Ia$lG9HL3UEc|IvVB%fxYD9-0*$Y9(@0q-f&SiifCN31;NN%JiMtQf->
#>cCP!YXK~LxywAnt~vf=Q+h9Go<8Tt^`9<37~Xa6loB(m`I2xMHbVNZH1t8Xbqh+6OEO`8j6^_*{Ojhh$#p=XRJfYsD4nGs8)c2
Ly_H+mhR*)>_~Ucry%;ademz&9Apgxp#1&8#Yl7vdN4Uwq&Ww})*TR(JI=4iBUE_t2@*>X7%^pVtbr06L);TgQa}||ImIE#8!f%0
k=d~wa}+{s4g6$7Q~}_qA=F5{Yl9%}(A*03$;3K|H<WIi^<Cc{%>wviO)M_coe~tZtsSNb7@b24Jd&Y_kT4hrnW;2^-cM9rZoK=D
+i#HFWfi4XAZWyh`#^^PI|T`d3QZ0PJ19LsjTF3u^qB|GJ{-OI#N?<sSVASD?_RFEq&S^uqN#$sgE$H(m>nd=p`oUJcV?icAdbNJ
oH{4ZXDzW1L=^1<$)~!-EH)U!O`+oJGe^MA#8PdHvbg-*6M^gr^_l^|26%tEPCkkOI();aJOj6{zaAae<hJaofFTY(n=%Ggia{$5
Wa*r?Ztr_%JhEYt+82Z&BEqua6?DLSC9(UH*xYa#3{=I(R6VnUUIE`wz~Ij4PotBJ88#mI?HH#&`y=J{G$w4^hV?PDr4mKnjhl5Y
;#q5M>WoKXQ4Gjxl+28{Od>WInPa$ZQf$DBHyM&Jx-?M2VMrfPSW`^dZ<~m9kkgqWio+`wb!N;YCZQt$7=$#7JeGihUPm|_;<?<8
2H<<6a}8~#OHQ*E_au8gf`z`<_}&S5>;0ck-GP`GeTy~wT2z_X#O=;FG57?X4wsOrQF-aci_i`&Fm(P`5SS_jHW+4DZvf>iuFiC8
i&XwwLzX!Akb%P_Q2W?GywDDUafd`$r8<-=!K*HNaF}mSL#x6YoB_x31IV!H(~NoQf(9~ZX@lgb>Ib)%E?AZJWAWPQ7)=G*E}19H
hcKffKQ_PDl*l{%RCpe`xAk6i&$HHdNKOE{xgbNSe?mOu?tR&LK+vAiIDC#JI50e6HOgtjhAL{KP<*Pf4AwR~Fzkn9+NKWhCqig^
cQ$vWrWS9orX!6C^6M&USUr}_>WCNG_tD2C?LNl{>$3-c15Cazhhituf{Hxk#3e0M%uvx2BP=uo1ffdPQwcIm4HA&RND=D7W(<in
Nka`Z6(s;eq3{FHfN55gQTsF?)-h5#ZBO4IWkK6-9s#1J-N8gOL>}nS&ip5n4_uxhc3K%QV}9{X!aMk??9;z{!PCMSj#UZVXYbaK
_XnFRD>_bw_eYq0x`m%B$75&0PY7Yjj494U=iIM)h6xf0LK~#1ggwyuhkg&Y(w@&<V0j!A;o<#QU3g*CAct(EEQ++GktDrhcK171
1nav4>)+4M)*z}$JwJ*-PG<mj^+!X@XI`@sb2bQjbK9JNBfx;fu;T)4;bjRk)P)R%;G7c=gtp2j8a6Q1zwUb}mqE<pXgJ9<{XxZL
&0_?-+KOH|kNHS%XHhwaedp#CfxUe4GHZk#aqJ5a#-wSDVe%4|fTi%mg!He^hlB1f1NM72t2>etRsqaYsq*}v7s)1Hn|Dw=zrOyR
IdXH+aTBm^v<5Ka0}pEX_W0;{9_<xAvSRdcfi?2S+;B{IJ!1VZgb4yYe(gupjvO`*xV8LWp~~`;^gOWJoQZ;A7%HC>pk<_01wxdf
)`GTyM3motPIDN=k{~fOF&&i5(LqfCb0#LP;m0l86WI+E_YIBM+{Rb8Iga7sJV=%bsv|}sA>;-nq++ACxf+Hs3Sy;bC@4-&l8#ua
C@7AOH5E-9HcWKO$$2TG^yeilRWmeDQ9*Kb0c_}is;H*(VrU@F(9^Ms0jP$7s!J1^JtCLZI1iKJtp3ZWVODSsSW=c0%nX}D_@)RT
uI92B;&gb;7{-@PL_mXtV<IFNf^nA>h^v)MO|}KION0uwNuYu#Fl^%9xsL2|*Je^7R3L;Q0jpTT1zr@+7b8OB6i%m9<hF>JG~~w7
0YOAX6p=(yNpoPQROSehs-=*TmZaMO1QvrOAkuP$4Fg7yiK3>Yv2CaNvy0gA;&Huudnalxi9_V!2ve-MozjRd4P!>l!@DH2u8Zv%
?wq)}fZRfaXaJz5_rc*bcdrcMSaplco#3P=_X$(<_&r*O=K(*aS_D4uGHPu;-(Sb+h$?XuK1bbPht31;ht?vU=Z8~(gvUjHj3hd3
4OLh-r;&o6$v&q9e~>`jUS{xn_MOGTo?A88fcKql)A)qzRTEv&D6s*x6gNT-x==9ykW)|;1rZ1oiUkyinioP4snk(rT?J6JvR2GS
?h`>1Kpfh!V2y`p#UZU0wV-qfn-pm@4QO3P+CnXv*kY!Lnk|z-{YcYxbsZxK&K{Q8vsluR*5o%N!a`#fX-62QT^&P4jV%NkR|sFN
p{8o8B`aMgo~VmYMX1MKV~2seob~b!^m9CX1LKu4bm@`HIx-&thrHT)8!Zx&jB*YMoZKS{-!IU1syyC!x=7+Pzi57eG9OP^-9b*}
Dnd{JL7<pgF;I#=KWD`JO8k{ff~WWd3ICO=CXv7T3ZL=^laDV~a!mdIPNEOp{*3aCBk>xTKJ9&p$szAh_Yh0=3~1<tQ?VoseQ@ob
sPw#t7|X8zom5FMN{XGoIB{p(g+A`zyY%a`&(DsByJ1*)mXv3?hq>0X3>~w9+;RGzT$%~1VjTvkml&!ZPbog$yr`6UWGF0TjAkmJ
nhJ`B2&f^ZS_n6H7GRk!7GqJ9R1-l(F%?lsF$EA6++>*TSnkE7Gjo_ZG}BdGwaBo<6@iGTgQ`_S6~ibiVnYM}k7=`1*E~Zf-3MD7
90yb<AOrIdqxM3OlA-qlBE%|m1H}hogn{Hjo{)x4eLB(ayd-@yoaxv18~VZy4B~KQ!P)&J0AUVp!BE-x1N>w$Ibcj6^fo7!sm7qH
8di!>sz@g$pn~9t;!F-l`D&B^EefR~iOCg+(1jYI#Az@b4?cfPV)5?mF71Cw#11DM7)ru^&hxll`bn6nDgc>=R1SilyMP`K$WcE;
B83VRuiidLBeWrNoriC6kJHboQ_T<)4il+f571wKdT-%mDOmF_(fYKYqLDj(Jn=rCb%aC|%o`k~XRW#S0!nel<{U&0jGgqW{~gXS
+%34Nj`|%Zz=ZaXG!Xg1uq=vv267Mfga}ha)DXZyD<u%K6+*;-QZrJ`Q4K^BBn;4#0}O)V`BYUGpkPxanj|f71u4ckUCeE^ii1G*
Ly16BERc~eRHUUiYrSHoq>7k{V5p`EftetxW{83yh6tc(qzY&$n4I~q7aAv|B@ieCC}I_Y8UZF!9Ah{9Y*7@%RTaVmN94Wb7~!b~
j~<V&velpAeY!T(!%bhr>pB2P6Y%|lp#cEucyGWya&OKt4wWwm<1U&QI-$hDQU%xt2dEL`fE4V{A(;UYs3->Tss=%mc8#?nBSjdE
6lqvU7hq_?EXWpDC-p!wLPeXeuFmfJ2zng)#Nd>gFi~mHi%w>gf2jUFA#%7NFn-4V*{}2F=lk&v7HNqWs{Jqg*Q}xtCicPOevh89
RO?8$Jt;6(MRIMbeD*t`x>YBP(4a{twK+__PBbK8z?A6=(xj_xkO=Nj?1Vt(^Hrg+BiK00>_WEEge4?GGk#f$9f~^4%DI*PM=Oy@
abVtA($HieX-VXnK#B=Rw@yt>3U1i3gKVcZ#&r<%@;K==9L(Fm!4qs~_w?{in&}gyz09=nbA4;rMTybTjRS-Nh}Upt0aCz}HWF-t
=!tyN?|jC0Tf<ALlF4B3YR6UtiJvW4oGwS}T@h*$Ms7PZK(G!20!kxl0d(bCnL<L5opm-Oz|RXbO(7*0N5zCNgd_ma!?O_-Yx9&L
+d+-(3Yg%#0ZKforWZ=monH<csJdxz!H*sMd?~L9+=#2heVKds^>P@VcDnY<^X{UjdzRvB)Ci;p2q=Of)D(_~c*FrAG|-Ts8XBq!
oZSnUgSB{tR?f032d47ts-f>F4h)6F*gpUu`&~*IQY3NQ##lV92@8RQ1vA&K!x}3wwxpp$fvY`g9f46ZMq=5y)D7Sq*7T!Fps5*-
E-KQx?T=5#2n;AudK%=(jRBr90~AskVIvW$3rT|V4IcLC1}PDs(oiIYK(Qj%rg4?VJsj-PPHm>ALafIpyIi1v&_PKj49~p<!Hz}x
a6Lf`lgOZ)?*P`aY~U7SsaQn<&TU~69?}O{Lr++1jT$x9nHZ(lp7`w_TsYw32#BJr0(}q$!LB&n6#}p^I-sx1hu%iFM1Y8D0^NlS
(rr@ZwiYleRRXe8gnN@2%)l|sky4IE;2{&@SRl&Zgveq~k(}^=TpaG@bkUo2A@fT_g;yzr_~FWLu(<GNTB=BELA5ru)ibd>nUaO@
A5VhfEP=xu${X6FV&y|)bDBw28>G1w=8$yAnFrLhSnrZ79h66Tc_G26qNb>BBc8EI@pU3c5ieY-HKY#){1tYJ8{Va4-n*gBxaPwH
06jr5Buu>Cy6v5w08vd!?JRrxLk@^k(ohM4VIa(zhb?+c@An@Fd_{Y{W7eaNP7>N?&VBCYwnesYp{LJg!*;1dZS|4`WO9p_=Mly3
4TvNfE<*1<5KMr%2PSPH3ef`9W{@P16c9>kQi(mdX*&>SrIkqDNu9&&Z>E7x4=a5AlsVM$%Sv})Mb6@4W#kk^T-2E=f<%f#lV$K4
=HnbIWmIA<4;6FC29YrFHjpobS_J6{P4|7jG%%fCw_Ru~!pb9`DqxNZz*KA?_>ryAK1iO=c`Txg6KXhU#jp1RvFdnT4cvUK_~=w$
oUd+n_`|C{j9a%KDH)SqP)4uav)BZLIRyAnwOdFk1ub<_iJbGxQRu8|S{)o*Iz}G=i?p9N9NrBdFF72V=!9x<^Gjr$&iawONY@bM
%p)hJsn3$Zk}sD%rOFjs5b5j}4Eo#UPJ%V8?K1!b*nk3p4TYwoS&*PW&L0ts88KVYx3FHXZ-y&8Hhi@kNfJ6<h}BObS6uk$pHrFT
4PFl`E5OvhEnMAtpdu~h$HUB30~0>0k}8NHQ)2*0Ess!9h)|>v92FJZOhkf2i0XqL0>Kc4K%G!@SV6_m=-AgRDO2LOo7Wg5RB-?>
pD#J&J0d6mYzsR9(_RZL0AMIY3@}_6BFH3>gEaelxzGc!sjM_~ocl1ng@wk#4}<1gj~X5z<cQ|b)-4N&3`~VZc((U=9{nc_t05DL
A{3e4gP}+^QVA4c6xt0aNTJ2&7x0>aD9vXJ7ulBjPbJM~b*va+mMK<out4%*d?Fyq0sssIh_R(G?{KdL?C2_p!qe51LJ+3Uf{4)r
M@ukjfbmigGb&U6TILO2AYe35F$fqSz4lzz+wC(eT-^YFDq|pN9ax=Jp-ll}SqE6xN99GeM9!QUla9;Ax)Nk94Y4{q9S<{ZoDL^R
71sUNXIE%)sqcc*zW4^$vQS!p$Q~s?B%dL4pN}5*pw{RuQ3z!F!x&6V$X+wn9t?cI$GP^0(8`=1%qz4Q2;tS$V+JEbf+|O;@{*9{
55j0a#vfx`U^@&%bpUP;JgchAhYSP$Ef2uIf&#C4TK+$!F&Bh5>v?BT{k$D@I2+PanK#moW1{<l27jx-Q~dM>B7BG12<+@fB?A;#
Ardf{GmhLhX7gO(k$_wiA+57>eG!u;xP+B*igB$0ibA18ZKEz2Yl>-N92B8dtayb?K)GQ~H4SF&Yg^U%@I0Cx9=s9Ovvaf9rF+6Y
=inc~7n)BOx#&*Z=_H)kP@tVcIIm!EDwSq2O$)etySwk(jWmPZVVvB(b<5H>a&`D=F7S}*g2e@pWzN~#7Uh|iR4&zcatM}DpPZ=^
{io^}mkS|i5iubdPZYHwn5rX&W^R^rLax$>22sUo+0Ap8I&X}Nnx>c_u~2NJuCTbda(ACT<Fqv8!ou_VW1*LX<vO+&3*Z=f$@_z-
4;R?Sf#Mpf{2|+qewFFJ1}adj*t1~asl-fduArFkKY5>e`?2rN{U@=UCcV&eGBh{AIPpVi;wWc|XqY;}Pl9{_`k2Uigv7gkMaRwW
Q*ENCFxJkaq`W8cS}W1uXR)4}K7FL6m*1)N%cP%uHeuC}-_dOo6UUsMG-&eUsewTkMeUjG^TFs|I>>Q`9cX@_NKQ0!ki^25fgz=Z
Wqeae<q?W`GRd<HI2k97#*BvjzIotagY>3!v#Gdg4g`MolkI$asof6DJ8Fj;pmrY-lgsRo-#r1?H%h^SNI2)ea09uc)Wz>W+HGiz
9&d>p4z_sBdrAFnY&`=ZhdP1KwozSf*dCX0%{lJVUYPZQfTd1D0q-vGkoiEK_uPC~{}Nj{!e|`^fh3^|ZA74rV$z8{|DMC;^?lyX
)xQ2Fjmomra9k~Sa($W$q2tJ$nVT=mr1U>_tAZQT148#ChK4?i?78*SjC_0*;3kAMe5^f)4fL3NJe2K7K@ut>St^L)HCoymIW3tm
35WuKky1rJLmELoB4oqc@|fX@W08%rY}OB!Gs`h2d0^~zPGr${8YFp*O)0|3uxVt$jo+876Jbs8mn_1}#m8A=81B|?+<4xxo5LU?
TY{iCT7o*56q&|R$;M&0=CLFK6vn1$j!cszy9sdJ%-2_Tw6LTMEl5R`(Ig2XMxEXvz>|<s#5fEMAmdYvcZLq*kaE+Q&_xtXS;i?o
SZ_x58%zzx&3HRQk^NpJ_aUj^fP*5*fjE$d8PFu%%Lg5f^0&GMUgK_DuRFz&BqpEE;)vt~3MW8-^9bqYXeKd-L;5K-3w+`0?4H+@
IiI>dl<kI#)yqI;{MQdG$)03$++cVdakhV5vw?u$(*vU>_C+|9SJ)ZW*v+R(CQ<b#IgOS!Vj>M>Xn;l-iXuv8YKj`6Nu8;UI<6T2
{PB2yMop&Q0)A#R6!bk$9`QOzoMjwBE?`buQ;0#uA=Xvw;ifaFeU6t+2X)(0aoLUj^v5juk0WEl!0YzjQgz!UHkx7EJ$U-qYZ{_D
Cp`_SahexaS^F4mosFH$0P;NID}7VW7K0j4j8Gon1=c8%JCCSbfp-3gNN~Rv(q4?6M*v<G5NJT`IE@n_ey+b*XP3^Q{&|It1Gl+s
En-cn<bS6CFrUFiKwUj83z77&7Ib<^sX(Y<RQd%nbW%7fIRMsn-yXpuaxE$5P*vSvVn-r?O>2^d5)Dy1<;{)SIw4H%Wy@Pw3`(S)
-T8OC_;+{IdiU=Nt}F8;1{#(1D|+L=GAXvsDkKlKP7%m?(r$-*!@rkmx!Hyx!ziiEq^oQJ=-9$0s<fyel&ol@J~_CX!X<#21>Uzt
a<W9wLxnGKElb3eCt9Y35iXdEn#5Jsq0OHOdtMWy1A`?-4W36so-YZuQ^t1P)PU8&Xtx4La9I%6N`fRwij@;Y>y8Xy<ACU<UQ=wC
B<TysOLY!fR<@Hjg@rQHX_9wZi_?>#rJ>H;PK6UrkT56$5B%u@cnDRVo0`)SK^MgEIk2@32?*UP17`7F2vV$HTwTTlLEW5UbQ1-_
1u+3$A!^&^Sl*Bv*Db~ECO|}xKrlccxZ#k}9ra>nyS#22NZxtYw`^kRnY_alCZ@I9tcLZv8W{tsBCF1`L5`;<BQhz3I>BIwkwLbd
B1Wm?lE@Nl7Is9K;$7m%0P|abG-5I-HWxL|8}TE8Gl8;_<1GPTiQ6cq0prBGlC~i5A#CuVbzBIdjENG+1Ryz3;w}o3g;R55Y)lJs
n4n_iG7&;WkOPy!sL>WRA<7q+!-54Co>fXwG7?M?0kdYP8S^T|bIgEv>bzX8cg*qDZ7ra6j)rXvK~Ct~0_h>DaYPOc-p2NiL&mzz
&`D0_KwQD&ms|@%>cJNM6>)&$L&=0E6M=5zg*u`<3~^P04b2LOWY|y}pF~~aYJ-9~FanJkg;oN{swt~1_A`8X2=(KWd7$Ez*7G>S
cyD<T5OtL@aG4cn2z2E3R*f-eQ1Zp>l&S$i0|1x@1{s}Dap8c4JaEARmjMz1J`{ne51f&@lVID>V~Dky9r38yu+grCyc}*ka?HTd
Y>16&Dy(|+=!LaRINKUD>Af4Bo|>&=&S!J#q;Ab&sLoWuz-Z|OW5n4YiM?~CdZY=Ernc&B#|Orh1CTIrBV)t20T@&_0aR3q$S!A2
4IMZGw`|Pq)$7VWR`{-WCk5TPimi$ib}W+>3PzP{k=9;u%#FyLK@cNJ15GN4<&I5rQ+z5GC|%=VT+q=K3yy=1n%6}Ee4aWf=TbSe
s)m+>rPj@0Mrp*iGYCEa!ZgCt0CYebiBS??4fud21Q>t_8zYL@d?wE&G1abkN{T&R<dk=u4NkRFv%5le_2F|xSVfDF+7bw}tzq26
8$5!;zdMo`B9m_hN~9A~l`$d(U9j#UL=u*C+JV(XYjME{7$=FdqdIgAKq?C+^<>VrL#&c=9QU@~*TXD^L~tu04UTySX&8qL0B3yf
I2CWK(U7fcNeWyL1ma_a#%XH;Tsi`XPy<<j@FRmjX)kU~X$}iXz{!H?>#3t`^EZZEi)joDF$%zGeIyj{GZTDS8Qj^zIYeX_x)4B^
;=-{O;4~~T*tx2JJ07IY0Kn%+8R85UN^i5+FzYgHJTNjaI6^w!LnAn0jT0dRtcpUjyNL0wb<VoicdHbZ)%4ioXk0BrV27mtiFd{z
9E%7Jce|?AOu>dHo2#SK&J2x@OGA;4xolY=c<VZD_<I>#5-KRP_Bj#fRm&}9yi=>BIbF%x5Mihu4LJl>Oe3B(oEwJ1hG<UX<Tpc9
@eG`h>7rP(ok4R0yeTOV@yNS}b4Oes1BP5q*1c>LIj#$bC{9Rf!XN{P9>EGdJw*BX2T3Q0b{iYPUf|BIiLQ1Ud-e!(H8zqbMCFtF
$%rWscN&}{9~%)jU5!8ugo(Kmq!$qkplC@5k_-$uc%}}%95;tfn>r{Q<&tR<Ar7rJJ26s0#5SS!?7sftJ(`L4Cryap93y8{Fhvv=
noTWFIX-kd(<$KO06#c;afqIAh|T<NFW9X+3^Okblz7*}2}<b0w@pn7=#bkcF-1jT4Ci<n;_x6jyqu!Ri54RwTLP}FXV73+AZv>@
=&jJma3h05&_7?e!PC=UwJcRua+EutxAq5oh>>bL^6YFU2n~EiPsd?;r{*9cN7JTwJveYZdvaw%oqIVZwCwT-Xc7>7N%s3rLrMpL
yw07y(>W<_QN{{fGSMuow8Jb190m5rw}A@(21!P;R3lR`#0`ESCP1Bo_WvAyzdVloyy{LMr-^ca+g;pEKDP2DfO*}$@5zz81p=69
1@y%v&@ckn7pz4aKz#2nNbM2jhNR<k;61Q6)aHI|8%rL>flq5lfPG7d6ozCvhub=2W@ktqkRJVpH`c_&@W#Wj<&&K7E}Dt7&i2f8
ZW`$N59)r}A%2#_MUja|2|ZY7eu?(E11)XfWpRcGtH&Sdu&iAnt+!w4VSXn=1%dJIQ=`=Lv!Y?9Ll6$a7=^WoF(jr?O#e+y0SyE~
Egh(pTm#}+&#}{&ta3*r^k3HqgZZH-L{F?LC!C7DGKr+84wyV(6QOyMwH>4S!TYS$1TnT#?w)W=sY%HL+tR-o7xQ&8f#Cj)$J&VI
BRa&^K@7yMRya{Dl9jlmlhzY+Vb_3N`vm6$u@i=w98VS@?cjGfu<ctJ#oTe!X}ZMS`1_~UI<)NLxO@@%j;rivACI>QyOGOb!N_=~
K**myGAG;-n(Nz>HkKK4vT{$+3!V@`m$=l%l(!B=Y!ZT_m5wCDF%bZ`<`|M>7KY`9qb7{!Lvs^0!gFaN3}MBJDDknvF;<15?l@Z<
4i4DRu`Ym#ss}+%s+GZvnskUn7^#V9G$HDa16>JSI457YH@Kq(gyA{Lg}=ez1CTWY08UVVSWm+RP!36d8_&V7Zu3<9kB<U3E<iV%
?ryMyKvPO5`eOm{OB@Fa$d2y}?%u>q1QN7roz}}z%vr;luf=CE%VkYX;qDC>C*7+4<nQqNekT%iXP3P#Jaqns(!YOI`@(7?@{^)L
ItMw5gR5s>JRbeQ%nitoI4Ft<h$tqc744A02!_wE)+6$o0P7%xOh>NIGVl9;HeDt_k3P&E0SBhIC^#Gb2TvV2AjliQNe*PEa({V+
9$icuI*AkmARx*QQv}Tyz-itI9GLE~U4COQ$JM&HubWAjQc2it%1su5EHh<5(I3Iv5QvL7=@BYpjqSOqy;U+!QilZATJF*sgHDd{
I5^mfy?XEii#>-Er5wQE%S~o+hAEa(^a@)kh7*CqO%*9!?M)lN-e|cd2)TzjH5G?;B#4|2mNv*5ARxez%fM!twx$qK_i*CgsBs)Z
H?{x@2nAzeG~2@gL<thmIju-*I)=o$#C3w+t;JcZ6Au<)T#Oi}ZcGy%xtJmY8OCKEISJDa(hptlhwujhJ^m0G?m_DbAqRbd@g)<+
l4gL3hJibT?fRH0nTjRtArD9>p(sd_sHK7m8uvYYKWp#WG(8a%K1idm`cTHaeR&U{KItQA+C%h)`k%+oMjwcrTPztq_b$C(S7=0!
-AX}@#QW<;cl~4B_#ENMtkK5)-4LWg9*56gC?9UH#r`SsI5qZYv>2j$^eglTAD8zb5(lUE5k>Q{wUaFved7O6uoy?ol>VG{Pghp-
`VtCq{!%8gn@DJAqwKKAMKcUZO%VvmH4LoNST-M0nqE6iG>rzKH4tMkoYWmKAars+_=0Tx4aXz)_V@_p&oEu6aQMEs;`Ia@ZOZ<y
ziIiniXI1aDevxu;|4e*&>*A=h$o4Ga|+Q2hxkaWus%R%q63t4l9I?N+Jf-V6NrDTQf-V8G)T~55{wXHp?UH?qx?CFwMjtIlmRsY
&_shkv;Y_o4F|!X{#;MXF`u8`QV1S9kVX_X&&%>PwP3~<I}i-nKR)N~dTWUfBt3rJVZlz(CSy_eTZL&!PZQuzktC7P<_G^$!1*68
GC&86n#G~}ONyAr2(7U}L-;}Xhif;ZlQOxN5Q#zc0z@*t+VjPj<mhh>uTNqQonI2_IE$H2!*)jDsMebijXp;wuy#2b3Mm4Sp-M_X
pmf}0M}az-FrnZ(&2%}e2FBTRA8yP*cSrbn=RiL4we^$Z0DD`|^M;f#Voc;Q4ess2W;ZjiNRkdFpUItp2nS<u*UR;M_3>5c1KjUy
1|fn8nVA$u6^Fz#LTJ@<CMY&%z~+;u?w~M8rx~atfK-5MCJhWD$F%wzlskuz;t3|0(lG`Yw`Yh&qeN`zhQ>o32>pg746q;y5g4$A
3OR=@ngOJ0(8-PHe~$BC16@JW^3xA=IFRScdF;uOBONg2T%QmNRNl*?ZFn!&T{JPftCqt4{sFcYiIj*0rHE-5DkzCZ`ffM70s8(J
SFpUZF4;~Y4iE7Fus-eHCthUuWbqg%nm?Xv=9@4UA2RI|si_d6mF**k18cKW#{ijXpjGHUVk{0l)+k@T^%7%$rR(+-zq0i9koFwq
doYDOjbBpou*6ykVs$biy!l}LlmzJm9vDJCFQ!oMS8fHg!LG~?Ydj&sN`ycEp$|O^HfGK_*_#aAXI->}(g7{Jd~+ZRGown#Bjd_}
kpL6-`*6V`YMdA+I2xI6wiP4TO3x(Qu55_O@jlK!E$^*69dk#*2DOj`w`gPajofQO9zGc&Ucl$@L|?K*K7Vooz}(}aJ+OyBVeY<!
$Q)t3;L%I+J@`S0Zq5fkT2#|-K~9?KEd)1{&}N2qV2R%3K92)I{=06&2%TlJ1HlO{l2hl}&P!g=DFf^g^U;@B<U6t#1IVrnY`K9@
A|jL0&GBHGh7NS#z=M7s0QitJw4Ly{C8a8qBjRtMcSD`+?(&$(XiEMznUoXkfpa?$#cUddEh2!@l?7gffUbLUoavHdW3zPRerXSG
%ykDBY~^GQ88hl}&liYlHk&dRBT{jYK>7qq(i1d95WbW@uOXmKDq>{k-|SyZ9qLg62tdO=WKlZ^9|0hESC{Ed(VrhP@SFczQmwn1
Lo$y^CvR9CXBpR+5H$v`FxjL7Hv>ipE@VrnH9??-g15JsqlRGb8hIBSb$GxQQC{60=neD?J}-#>O;9@s@SqC?i-b28Szx3LMx98*
y(p}T3g%!)Z$g3$oQn;>AjrFgB<!0qSAcjhpz%$`Fv?Dl3D9Wu=|)N%%chiQk2FLp3_iDJwTD@&I&IuA$jo_RbW~9_;|=Sxoh?qx
royqfZI(#BcXCEuN)rfT5QGsz5DE+;Ff*+$F`AI!(&dqRxTAvzn``88yx4#+=5a)Voz1|hD3Wy-j~n4OnIN~KfMCL*Iae~tiJWg|
f`bQ9z1+J`rZ%99#6wR%SehaaVhEDNu@NAktxHHmTJIj;TG`dN@P}^@=x$xc&_0y_6HK5%AVDfV>BG?ouwKT&h)4i}0tq@Mgn=MD
jqp<j559_0B%;PxExpftALHaJqwf**-FSTaV`||&p*X~{1c5Ctk^awb)#r+x!_|=Tf2MYJW=0A=s}HJlda&|T0aWqP^upt6b*2{O
t1%(h*`=A&c+3rqR^ewkxezFS9}Z;I5)|Q>zsLAwF(Rxs7SUGKiATryX0$WI_UNZm`wI>=7ycA71|?AjncLG-dM!R1`!MC(J{DNU
9}f5#7iWtD2>kU&ihK8bcerswSw8=`(eXbGh9U}ibi^<!J#fwsmSp&N_~8zcMA(<~OfpV}Em{EI@4}t1AR1%(57o=x|HqGadEfhA
xVYn2lWV1bPvYzOP~vB4u!jL1KtdkV3?g_4Bdj`*vZu}&=rpKio;kQ=z{5_o{mdLN<Nsmu;^McS?ZpT@{Un>B#856uOOr^62Tm8b
tw2^g*f}<%OekT|?&~$NOmT}GDm*F@lLRT~(9a88=5Jc82l6Lq7yXGt9F)I-6XUBc7o|Qf@52@&`QP)o{_ohMjJ~`*fh13t9F4`)
Ia@sFBaoyz+EXtTEI+MtrNWlvT-4yvf4c1<o-&$JcBJD-j&xbb5*VzxGQHcUWLQuPMB+P{m`8`vKQQG1B!WN$6eKLY$SV;bNR|);
SgPkz`Nun~wHyO2@dah7ETy;l5b^}Pm<#mCxg?NJ%uoN~?ntK!5*!~-Z{P
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
