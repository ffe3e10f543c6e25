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
# alone, and of that on what has long been there. A Python that is too old is told so by the package itself.

from __future__ import annotations

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec  # noqa: TC003  # a block for types would be one more import
from types import ModuleType  # noqa: TC003  # see above

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(3@0xyb@{pZ|bdL_k1)|NsC0|NsC0|NsACliut;-rND`Zo=3J7*eQcyR(x%v$pSAygh9jzRmyv*SS;yB2WuP+cwBU
ySb)p#H@h&96+cY@3{264uSWX2o+CVw^UFKXf|yLvJ#fISr*y@ZLCVF+GJ*;rBwwW4w@(mkwMsH3Zc1UnVBFcsG+R_M*F_;m)~j*
Rcr!)Z5({-dhB^hgs4idra+}tQmQ0`0R=z+01IFM&;X;}`r?9wy#N3LfFw|Q29a-jofGT1@KmBjwW+;2ce&jgYKV2;eZHRidsf?>
MD+J}VH!cQcQoAGlVu?&on%$-dGG_d;9UEoeeetHm3j8=H@)r4YI+vJcHaAQdwo5#u7l^hw%+G*yIN0|k0gBdec%8Z8J+7uA5^~O
Ji{8Kz3({tzIWJsx=<n-8@8wvkEfh5ko&RQYhasctohoDy$(S@ch1hbTVCFrb~mgF1duuKN=P2}a@%ILVFGB-RcjqLB3iVWk`<Yw
qYGY-PhA|_CvEN>7ge`oS7Upc53uk6yHP^BYLqENsLOE=djp=<Xbom+`@s4SQCiwGtt$$HYyfLi00xwnY}7~*LW|vf61&6EwrO5{
7vApURP1{bJ=-%VILHFP<-G5Q)SxIYeM;Nn?6qHI+0A#o-T?JMcG&A<6m)~JoXWKVY^^qdw_tLo9e^|tcJ0JLt#zTD0BQjoVvT1&
GqH^bGq}NRg0q#h>Q_ifByBa9-0W`KuFQSIYu)MqE-MByvkmJwBxWku-sV1;IgF4~riV*yJ#OB{_Fy%I0B8WZYo-7#2HGSm0Aynv
XI}3IpposiXlRCHHQR6iQ5`W?W^UV^n%c_KmDqc{M?_Df4sW(V06KK5V2RWq9WFZGZX>`91c1qaDH}b$d_CIfkrbw>or5BPCt08b
iW(}Ft!lOQP`omQ_5$tJPWA!Evn(orvMV!ReY)?5&oNW&qUx|Jf~6s^E=HOo?8P3#7j3=Ree=HA?Paz1-Q*P>w!<(OG|+d?Jq>lQ
6&FW>0*%;ptVC03mUd_qR?XH6)g%%I^z?4_U{}MT?$~LdfFOY~1kjj30Wk@h3Z9v$dWNL-jWVO!lk`*68e#~6Av7Q+s(VI}jV4b`
R6R|!r<7y>(?cehfD95fBta&InoO7oo75Vfr=d?zQ)+0`@(9x!iRyloJf_rdR0e?wB_x71Jxxr?dZ(kwPbBo1Muva^k)uEW(9xg(
LZTo708IcuCPsoaG|f$>f?*NrC+eQm(r9Q55@{k3fdHBa#AujCg)>Cdf2lPesy357Bs9<f12+N*>HYXc0Xy3V{x}g3Q4jYKQGx#o
0R#Q)Kc{%C03ieT^7nn4>tB1>@Cmo825qPDoU`zu_)x7EFOT+*o`ECiT4}6-3GM|20QZ07Ght=F)0DRwG9EluwAY9q`K-5<kWERy
Y-u~<fVCJ^><7)F|G$0`Z~VeR6#Fdq8-Me}4mEul6uKgQ1rQHWWH5?@Qn~*jRLTF+)wCyrD3dFpP0;rLSDsN20nA7TxCsK1q|JGD
J8$dht`1%s*W<R%=xLut@BVo5&;NUWK23>AQ=;$gw8t}>GZfn$C9yRjHjtG;;1B&c5kB?ulc$7>V2PEcmHAIx*85q%1B~^&b>qTH
yqBt2Gwi2m!NesHD48SuR0)?cGGxLkbQb=D^Z!sTD})wnl>pw;af|#|nSf82S~oTl6IF1zW&b@OY~X@9;ajwrNRv<O`kXtEDZdL#
Zg#fAhp+ygUS9}LseC#Acgfl|fs`eUMtiw0{03wmqnG~fls_yF|Fou`5%>Jx{%t7nPnZ-41+1umCxZL;;iz@8<aYM$4q(sA>W*SM
8L}uVb{KdK$Fqk2^SEZs?j6Y2{~DuxTCd(ijZLO1(XKWrGm?lHi;0a#ue-TII%-9;=Zy`5i4zI<_Kd<4C0!frFH*1~yZjo0e`1pg
ppc(eA5cvFfkp6$fFJ^`p_f2z`F(`v>3Z^UPbD=}03eW0VI-6#5Ou|m*NkMa*LOwuL(`TJIUEuH;=DZm2G7wStG@*Rx}YTyKp+b!
zj6V*mVfs4d)#*cuZb9!+@XZD?=2{T!+?*sw`4nliVavPdC3hMm_OV@c=7w2#CZE=JHUdZ4ZTZP?}cq=B4k3T3pGVPq5Z+#$ut|)
wvERQDWD({rAW4|E+%AItUiZSsONoz0oQ7)KHFA4{~UKX_a5zVop3kam?mA)nG~Tw^`|H3zr$b!?E^D@?@M>akoGDs?xKn^%8gVi
5yEl#AABAY?kQN5cqkm?Nd%N2aFTO<fk9r6GZf>_gPW)Ws335_NvQ&r1~pZY9RIjR9_0*Uzl<GZ2XmDZ&2c~=O%xHka{-i|u*3;+
72gC!s*@ZR1xLe!E}thv#Q+3>8{XV@Yljm*Y5rWx1bxG?+z=6}2xDJ=ZU@FifUUu3luwOAGBK8uom1)cx&Gsv!<KWdhc3^*=c(`5
q3nfu06RZWM3qz4Q^n%SIKW@S>u7|>Z`t)T5m}xfu0Qy|c61~Qk$-!|K7aHwnIf3^2aOlIx7Yf$0X6UpH9vWO87KPx&3@SqV6pvQ
;H_VpT~ni@5%_x-b3;95g}MSSHD6({`!6*72nXFnx%}(yl;paeUEOH^;H7(*3VrGS-NKm=xXzRpA<gk8dIeldD$Gs7lm1kbOjzQz
_x0}VIsDx?iF7>!S;Z)c-b~6UQQ^>c$L+M?7U2;Tpi3%`_R@@wP<nY$i9@ACt=+E|luU7Fse~6GW8^8Fy7SI;<+!tuWmvHg=_(=J
J0xB<S&ZaL?~KTB>nL$tFq>wUTQq@iq1jn_f8O0~q^oslzmxBQsfmFBGIx1^(jETi7`;@FJxTNACODOX8Us?x92Xt`?OSRd$BZlu
^4S{kmRh2VpU1ym+#*xmlyHo@@|@mF05A{ZHWW<9-EZ@RHJ_V}57dMw0$_B9QcKqo?m-9>%UacGa+r1Q^YkZIzHjw0#Zd9W*cHP>
Ad#^gs7>`!D&(kHBO{vbTh1}mp^G+0-j-tIj!k{O+nnSCImt+}rIHy0kV8_oI1U(+M+r&X9v;W;-q*!KlbyY?17IUzCIiP=K)(0`
?<f-$cYkjcpOBx^<?8F<IDZs2X!8rV)=gbZp`lE7{PLt8!nc9MmSb>0oo^(4>tu=)mISPAJX1zY9;SkH5a}>`mFod|>L$Xupy4Vx
U>HPM`sIo#3QT?ZY<tzi6xNIoWKbp8S#I0O{JW)p9Xg+2|FPfM?y=*p$fK7IPss7{;HYao&W0xlH6LC-8~Wz$4E!0`awlnILeaG^
XbhXFHtUP6tHq7+Yxw!}=Qgb_X8hgQSrm{riWv<Ldy+w_V<WQ1MgUqg+E*hFVDg2bG6mt}Ov$!k8((GzLtvru_>w|DN0<FZZJo~+
ZI4rwQxaw$?laHw{@;u_W&K%?dsujkA4RyT>GU7%_hOBXcyLH$3_IrM4;7J<L@;1VmJnq>ti1ywLlk9YD<G4)8<;ZO1Yjf-12xy-
cgF|~Am1#chbXf#%beu=f6xBlR6#)yQ~a4)hxGIF{pN#**zHfZ^9(SjJ{5&e)+3cOBLW+>Omqur{Pd_x)kT1kq6)hzXZE)OC;gwV
uR;4>@x?#`AW$FgyH&>0(9q$(GGvn^q}!X0jkp;D#nY|sO`3?=y_(dHlIx8|<M1GFA(vVI69S}!Ad(e05Y0;k>SrcP_ICd}jaCT!
K^q@`_nX+uxC?>Epl0k(3dW`!7?5{xc4nRLo{T)+IXI>n#*fFZuF1*t)(EmG7^tru9rZLg0ozd6a~O%|HU(4%2ttQ`x;bG8B`#f>
)Rm^=<*ap8q^wbe6o^HtIA#4Y+mDpA6y@NT4n@ec*i5Seom_$PJe)~{bwP3Y!X42R7c0;YaYZ%Z&$+jT?sj)8d@5L@f`UNyP@tz#
w~K*6(5>&_J#Upf9DG=Mo_d<i2FitkP}Q+~hS7zH@od|-Bjbx#M|s<hVK9>MMU{XMT@XnyC?EE&9Jg8R3{UjtKdL6%L2`Ej^Aqm9
=>xbmMJYML`JhBcNfZQvM&)Wz0$b__I_zO^!vXkSAvqPZk>un%B8rm~8TkS7M~Zx2n)hV)>D#-r5yx9*oRlO2S*72K1i}(d93(xk
O_ZRh>>Gi*4o-p!Arw|3D31J1-rY@3y-SK>QH+;-9p;U&{Q1M*G1JghJ6^X|j5}Sp!%m$zYelq(n9WWZ5#(z9Cv6T0Sq+D1a6(T<
%d~}`H9^9}BRd<1p>?<%0!bu-Mzy`I&M`tvNSC-5J>&^7^hjBYjC+wWuY6XQ2H-?-kfsD$4(D>jhd(wgiP2I4;i06qqsa5@C$cMy
;xuEQI$`=K9`RPBlr~i2a&RtF4~Uo*|Eb(kFF=7DfCHG|r~-kH#xu%*1!6`Qz74f;Q0H|D4kR2!2Q7ALX(uNe)8l42vx}{C|GO#2
<z&(4es)d`0h1}EMpPmaPQ?@wVdXHS*lHCVHtJ?OgL8T$^tKfNIzJrcomATM$YI9k2N!S<*?#;Dr1D8!H0!r{Ivgw8d>Qoe4v|D<
Y9b;GQ@=fl$n)*TA&~<CKV5UF#v|)Ib%c^pO?}YtOoMBg3IVI%V;=Axio}K4dL2HH=yo&~i0Ol5%0|^P<+e06=5^Fhc;D>XW$g(3
GwaXCF{6QMj0b~6ug4G*H8TiUNIWXR`U8z5nTfR)k3~o_(Icsm@${xax@h>i&?VDPiKDJJx0Y4dx<fVJWXDZJ;RPE#wc7&a3g4(u
!Pgl>l+p`sv<o=Tc!s#{1|!3A-2rWt7E;s^7$~}Cvq^$y%O)7xX|k0*`d5ZniU-TrTGV*XT^hNTYKt8-(o{?^eDg*+!t$8SAr#?&
+A(=$oF=mQW@HvM;B}(yl`Wd<SspiXp{z3kv(2XMP8eiN-KGCmo{7+~_?>VZj8!(zFZy+csoggX2Mm*Y+Aj1yrxMy3x8D!ckPe+N
(q+3$)n5sowoXLkP7-OA<tU5ao2T<OX)tX%OjTm6+#F7xp6nFP63w}msEVR0EEL`NVNq8|aGnvoWENF+hLaOWMdjL{u=|kby_GAY
t}|{sawXkWKL%BTx^&m1sitYJl`B_Sg&ihyaob(HSjvkkD5%VFD=MO(ItrqnBzn+p%@t1kbX;PUHtAh3tyJ5Ig6WqNyHJ+NR183y
DKsicp%fNWGa`C(8~EOuThmNJ@D{{|qdiS|yK=NZ)SfuqldgsKN$8D><qkW`GuGsF(Cf(!;M7inK17=fU#7EOA0=t%?CQzZ7E+dC
#A%!giat(nD>SQ1yr{1@B~~7R$T!Z0iO|?8^`e&9ttld*@1e$e^PS?v7Tqrp<<|2v*9*AKvsS3m+_9@7njLdtm?F^Z_|9jjvQScY
{s?<_KNIImeDb;CrqFwkB-v`NQr?&NT<9Cr-y35kM+PX?cI+CLTr8EKUPm0RK|5LVshd%w8>L*3o~xlP7wkD1e*D;H0X&zfjwVIv
MHrr}d!BpSN?PMqOwnW!?Y!o(Y~|A;S~9q6qb9<hvZG3~(!W6=O9;&hZ)0QCm!3-8h32b?@DW_#wZ%xt(E-ItBobh-TlBFNEeq;<
*103Ue>l}57ADDaJn*_VdyE(E{Nq|8_qm$KAdhKOLMM*z*6!s)dz~@u;#yf#p~V0sb(Caga@^v%PLvlEG`zps`dbmcbb@=-BeBC6
R97mwR&5S|*I3C7ZYl|f_uCv97%{N`T(QB)1{FxB1-@n0fyyv_kZ%N?y|73%n0YJK3K~B_+}xgtZSv2rEf6~6oXu&l_~ztqiYXSd
Jnjkiv01Rp5K0x}+jbH9jvtxxIqxJ3?_-14@LTD4g<fW>q|)qURGqu$tJdOza(Zg2ak~kcjitmkgIo+^d)=s1(yArWGWAgvXOERt
ubJr%2^@%dt^=`O57CJQXA%vyp+OOChTpoD6xR&<QgfTEy;k}^+_W;&ZdyuQRoG`Ju*?f-FQbRUg)=V)l}2U?yu4XqL+DK(z{cZQ
v-Zv-Xj3sU!D>;fPZkxDk~@f+lCnMUVlCfo-w>hcTvrVBb4ktx4ktQpRF@0925DJc)T8V|f($G~PEEA`yHxqx=xa;(d}Q8Arhh6Z
6E`TeEiE6t0|Ip7w<)phdos;M#=KfYV{$O=H$Q|bejIYc+hvg>L+iQ)K2%b8Pt1n^nKOP9fYV-dYeIbGBzhhqSnb>yk%gK<M9Zz{
BeJMEO=-YF1<Tj%fif`yVQWVz`8!+AbT67S5r2CF$$|Vo1O^adhR6&))U`I;d#tZHv(uWMe9~f!sZysvhq;$mN!ggpcI($(m!7s5
ptE8$VUP!-0ZN3FUIBWe`!C<^QYMDdN{nHULfr`$dSazt?*w6$q$w?ihSCPo6al6)jKLEx`e#+WKY{u71L%Ahn_jC|^&jQGzCq6O
X6dSk1VKcGE7{kxKAuvW`YjDn)>e@3lQhP)J{gWX$e$Z>)qVDaiYN1Eg4HPF@cqo2-Yinel9>p6F#7(#^yCW?EA+b&^7te;0C58-
EG}}yU1X30S*hMg3IPOndcYbDZD{wb((p98s>6oVfd+1%ke*~Tizt<o)iv+4NN3O54{bW$X{(lXnPcIuhiHou(FG1xyF1AiJ1gQh
#P5-&Iz~ujEb8JS@`i?$qWVQUlvvcKp7gB=ktP0FjPP0Tp(44(z;9UyXdQfJ73RZsu|aKWEjKTHbe$Omy#!O<#R@!#fvAr??%?;K
t&+G_$CT?Xq+ZkvyTiov>bZ9Iut{U*Urq{3<lz#LGD!_M-O`8YMlregd+h)JgRVy1wbMP%#7uQOY+<wPRg^Qqw}QA1&T6h{{~w}~
bK1s8C@(PL;0uJ_0?fHM38mH_IzTcMPFT)@dKHZ@{NOG`@r)IWLm+KJeI-oNfKEbfB81oJcn$)v|GMp<p$b7}C3=5%!|zfQlBzb@
Cc6KV=^e5a`ZnW<F)1jR9#c_p<CKo%cLn186%_-yCK*oa$Ftqfw})bu$K`vxeC^)3J4w3LqL(q&wXD&mT*E+Ax;r0_Z17Py8{=*X
95Gm8y=1e=Htu6oPrYkVgJ#8H2V>G1)7&&>%_L0~;FLFTp^JVF`5{h|r4h}ISwu`WcyX<&vSG0Z<aq|OC}c#rWTYUu2;npzvO*RX
c0Nvhey7w5%7sJldG+>u9=Erz*i(8b5*2Lc!CP?Gbnx6Q-s{b2s;7Y+2&Fe!46aP8NZZvAIAt3`^8|6jhPt#TQv$1`gSYFT$pMrq
(3Uxn>bzWx{Bz3tkk8{D+-8^7%U;bUAIQV@^*JI=I9>Z-n<7p}7N$gw53ZEXu`o{?&wqo*2p+L0$n5W7*9#HzbJ;7aPAHN->^f{V
WVt)?yt+<ega|Zs9wcsEXsk)@nQwB3q$r-)pyqzj^kS5!k4w~&fP-b`SOCFPb!;vq6ZVJ~e}Vn;0T3txPhTELLw0M1?YxeC-^9;m
2<A5<L3ofnMh&9QH_r<Q1d<2k(}#%-A-07TuW{JJg7jGdcaipxKN|2l21u0(I{$LR2eXw8#U=&pO6{iWEq26;3mt48qr&miOH=2N
uOgfq4E!2vUJO}Z5bE^a1{P5<ud(QmP0&P(>t+!W+_AYI_kUQr`<eE|f^uXO46t<u95I}^|G;0SG$MEK>v=haCjfAIaWff?WyeAt
RP0`LDZj`&j(1_p9_2jV{O{6n+F!~N56JfYpS2Ro2qWv~<=UNk0!`-K4!k<^FY1q-ks>KceyzCS>SSirAQ0Oqqe$>!>bFS<faYu$
Yk)#|7;KGU7eZculaoh7RGkZth-F}kLWv}($!fAzNvzOJ&F`f&o;dR)l6oL~fVoqN?~*hKK^s+0f1Amv@N2)x?`J&el;&uMIRpLX
g+Fx!gX~T9ZB`zUa>{$D-RCgWxTx~4$N=j>-`8Dkc`=Y|J`oUh2os)PW{MlkPH^U4A3Rf*CK*X7?K+rsfvg2U4j_U+r;1Nxl-Nya
Mj0pyLCl-Yf^If!ot+ow6ccM0l7fqOe-8cn_^BZ*df|$!RZ74GSz%vMu8XVszG(w@M3+wN#q5<UKKNNcqOQdz2#RLnkcLYE=`J1Q
5$HmZ9KDAOEZs4<>^J8^qy@-58DTu1c$7ipC(w>XzaGuzY-DoFZ()M9+CNu-=~RA<(mxW!D;1A7aqdXKKja^k`rG4#vx8aPI;oJL
M>3>Jr>8DZXC}2RZsva3y;T!>LRQ3!8n7?9d=NKRsS%})=kP<Ru6U&0z2};`M}>#?0aE{!q%i$h{(!`O4fy=>rweKM-bFcnK3~n#
oYrZv=+<n%^>?S0CB`*-oANP-7u%ClGc#V|mBljik0Qg)>#nqre*yzATkNdd#PjyP!gG}sfeu2hl50Tgqwsnk&I3XMT#169v0qmd
W_4A`pE?8!^9LOVp%3Zm^z1uDG$kp~l93-Ers%S~lz7oVEt)n~qhI&VgA_V${}z42iH?y-^AlA&uejtB%PWguUt8joJ6Gy3AQ>)5
)MJ?Ty7s)@>2fcy8u9{2fcgsjX65Ll10DUYoD&LRRC65o;XWes6B4c9AQ}Mx&<3b3c`DQ)SxhPx*HDp>joJdkLO`W7of?^miLvUU
;*PFj1IBB7Hbp#ER8wqmRtO=xpehl8U}>DWu%ClM-|(ef-fMlFcs`u*;r~84j|vt<M;u26L)|Qv2PJE>q9lYuKg$?nFzFAZj@Y3W
xE^di2!diXMi22YB3&BWWrYAm7*BJ}0X9*ZJUe1_QF=1q<5*kPVpWJ%Xy;Qy6Iypna@$P}i#4J+<-~e+_Z=AZz3wiEnY8=atr|ww
>gJs*i(?9D%o3JOQ<fVV`B2HE0Vo(r0IYYw`3#@pv4C=reZKXzt)MUI@Am=6lAlzA93Uohao33ucRmag$?V<_riZMNeiA4&&~IZU
(&=i&P(nWcrn50>#}0m^`pXNP=}k$}(-JUl0VrTFB1%GnsT2pRo0teqexx8-0+)R7EA&Cwm%!sRM5?d}0-B67G0T!L!q1i;;-Fa%
`~k6-OT0CKpD6`OT#(8j5#ob@98W|_O+ZiMxdFcJAW>bw*2<Ak*N<zYI(2WC!wvk1bqQy!)F-67xV^aCW<^LOsnU|Ri#HZxd+yvv
AOYkQ2ljzeQWbi3>LrN%a2L?)^3LAn|JV7yp>y%7CzAj%{CEMm5*}qx%a0e`_!dW5jT9fbT3;X`jDmsRYuhzfC_G_*K8k}Ra-6mV
DIvmr1XzVRs-Zvq2~WMM{Mq`muZZcqsaLf|g||5V%+aK09cx7gLM95ksQEg>@rK{(W+OjqUHb9WzRv!EhaG+_nv7w*5By7EQ-dPu
c%$iIs|qMTGqV|Ut9FVs*Y^=ZF$xxpN#Co5sH{qltUKkQq+7KHWF1uqC@6I+t=WW^=eFnO$Y_W!IWZ2#4LdZx!a)#X)AlXCf#GNQ
nSnDhu|b9LEu!Z*4-i$bRDu@56d0Ng0WTp9EI&{Kpb;!IKJ=7klxTnnTC4b2Q|-{<an#y;w`YPK4#hc`#SsoaI{UvmW4!OzcR{Y#
q@a*bzFU^tMScbtEXD-9Olp4vAQA}ke88WAa3QnM;<=G!we7A!hzqtlX%!1oi_KoQ_20R}uyO>gRvtw&O0W}QYb%jad_0S^_3!|<
3isyWKpMzZ$Aj=eYRzYYSeg`2kmSQ{4PT^y8t@>ySE}G4VWL7XQG@($1kcaK*XOXWJ3bIOF*YT{_JLnQ;$`SenlP+O_G6uvF$ex?
_zlL1OC(X@Z|#2vlN=L@!@$fET(B28cO#3cU&=qq7yEzN3J11v_d5okb5{}_2;~Dq#JK6lhK^(V83K<*=!IsZ6p1xqGE!w-L<wE4
swEw55WlTNoO<f_;-E;_!O03hZdVr7>77!s2EC9^h1W`n1*0o2EUg9xWzFA&;fxYgO#It<C%Ak_o|~++#=#n0^V8By+H|4efxYk^
Y_Yd^Z+GeH)r$O@u-4Dmb>S`WAwwk8b~5Oq8+H!qK+1!lljIRTOJIBXszW;=zb2s@f;L)<zI0r51B%7iBkOMK5-RF!xS?CT?~ghA
f$TT&W9e^R_$aV4j}YNU+wt%ly0Uo6jklnOjec5ve>&LxXVzqAzw9mWia>x-{M;k{bX%o=!S^)`;f6<@D1^M&Or!nzULTK>0z(1J
jqgx20}nS2Fn)KN2;NZq;7-amnn-pXl_Wi1HfBEgF)VE_-3|}Y!dn3Fl@!NC@#yOpieH2NdCqY<7@_;OhVR?y@ZEvC+k>d+U5#c!
+b}E4Nxk48*Wlg4z*w931P|%IG!0SgUrZ0g(A0BB18(e~XGa@$0%@J0cZR09)#_|NtRn}l^z?3j9<{LzEDL{;g)uO`wQ;Huj^I=f
Boz?_hgBFooG{)%K$0iL8X&>rgufwONRsUU9H<+{z~XiUu>U{K1EXwnzznEss&~(%v<(d=ZpwUN)@mLWELY-(<=l?v3vGQ=OM&rB
{$1JEtDi*eiz-n<VMB=p5vOOfo+sLC_QO8wE+WsUf^El6I-lYtFzSYbzm*}+84j(9Zq)4bql4XIqvWW~YaPoMM8fWXf!#rJabUAr
pE0Fm{i-&+gk-6dy^kp<anr3O1X}ERN@k3Zl!7|xx&EOy;4?{kfEM+|@G?P=c(u+-a$Eu|>Ae@R`G`tgb(O&3efFgk2wBJxA;fT8
IOj@rnv7^CzL9%4UhTQzv-z!TN@%IdSH@cBekIs}7G7yMOMWmmEs|^)Fv%Ojg}C`?$Wx@kDiS%*VZnR199WtvHj=}jiCC#q+^r-c
lLCwq076KmHG8mRS7XK%C8>#WqmnogwfO5p!rx|5dh6;w#agThC_I(CXD!eO3U;U|H>i{z=!wddnYXEDA}DnZ8}P+#Oi56vd`^Og
y8KEpsama<3xQFMf~c*1D8=fG3McA6id>;f;?&ulKHE;DhaiFourn`UjG72{?ZrMlvky#?SL)TC#b;h_>+e+$W820D2MeQy(7ekP
1E-hAn!aCsPY+vj#dDqil+CNi>-H#gaVxZCae2y}6I|E7y}~7Z^{K5rYTF1^C2USI*;!%zexXQ+T@EQJxDp~{kRaT84ouezYB_0^
D92M%!y!Q9qKBDQomnwgZ<-V@1rBO1mjo2=)&S2CtF;EsulF#}oCV-oj2Sd9vZapXT)k!Aq;>L>6D1t!U4)mAUm8oDAS~?Mjwt}O
gu$&`VoIEHzg|}Q%L%Tm-(LHkEjLQOX;cw4^vQ^Vt~7J!vF~)4K@pq9b6~*K;kIVgqdKhXO1+=zZ;AT#(0BF-Bn)~qeu$-t;1DZf
ixzZZLiw;4g@sa-Gc|w#C{V?lcGGQzs=<^nD0<q)7|Zq>y|ue>^%L*(oATh_Nd;PeA6_jAVBz8?F9AJ*<}*1z?|O)fS?Hr^^>b0n
95tuT?34IVNN84|_uI~@{TN%Z)Z5ox@H25Eg%1uYb@5OnK%nAk&!oe%m<l6P4-n*EWewn?nNOtW&e9Uhkx#RfCP*8^-A1EYFbYs^
L?J`Kg%{zzceOqP>rc_-)e4@Ek{YYLZP}uXw5*2NF9j03Tu>C55*l2*H&m5BGZ<h2=KT-NDM1B*C=2y^f;l7AtIv)*;ok0*ah%r^
5HQWr*_+n4-qgfdlpE5It|lj>-!Ba}HZ_pU<iNs(6M&aj4_i|26*MCJNg!H^=N#0{bR^Aclz64Wl369d^g})DB4VXRptZ!)qD!C-
jCw8Lxgbd$ni8<Yy2GDqSz+vE;=OJ|<6V(5hR%bjo+61@CBKVTvTtT&BE31Jcq@17T+;PY;a=N*-EjR)hy)B3;v%b<0*<z7a14Ra
vZJ2%2|}8%7M=Bz+=vG(!Kh%F-jJ{<dDDG_+Ll^Wc9o-TDZQ&C8sRThH2B9iSXhyKRD_Sxm?Y29hZ`Ub9Io$7NKnYcjyHTTr6kgl
^Sp1a9=XuMZ=6@AVAjJ-S%Yr80EC5;X+A`XpyD7Y)mCNgwdrY1?NUd)?fcy3Ov3~Bp3Rc)nuyI{a5%l6=UZq3I^1ESzgYFVoKnCO
ld&{Z+?um^PJ7}lV!JeFS9}r3j|d+5%pHwX#PT5Y>`Vz!>Q^!r#J~cl2Eft$E~i_CfoXtw$sI)NstE-6`g5r^f$nZl@XuCwK+`rS
leH-Lu(%#)E__HyJsAL513K!Rcj)q-JD)q5&Mp}<SP^xRAm|`BcSX@OvG{)Wm*XJSTuzPh$W>SmF$&s5k`CuiNZ0o$4$m!FiHnf4
Z=x;mn1@U_2GIP-lk*|K*TElq;8>XYW9j#oy!c@&8q>yBwl8!Ikf`eVTP0AGAnm?Px8dB)&}D}aelafTyF#RBsB#CN1_OYcx80zb
Y2ez`dcf2%08o&yM=Vjs)Uz`z(pais6c>HBTUN9*h*#o`J-<Xc{ObCUfwk_RbHoeXa``nCrmA?Aqsa9_o$Szhc!e3$-@km1Tx9p(
<rXkiEDk?+@6RtQ?NNTWR76sR3Ic>6AR?+LIeBd@foIQ;ry+f~+nnQL#|eT!B}mqBTqJ4<!v#bKTx!RVe2EGA8t7FC1gPgtvK5`+
DiF8=3N!|8@#hH?r9+TP5|q2Ui6$d^>c6hF5}(P7VtDkDu<>0k|4DNx{DEA1dMc?z!B9}41P}^U!mz{K`&Ur@e2||tR0=|iQeYni
<d2M{`Xw<=3M#NA>_l-o(&RB9l0_>@r&6~l0;=ag{de-;pvQCbjX*vZDj12#>_(yc+qaD1bc!aVCav6R*t?3J5Vj+roRpvDt5a}h
bsR-Bl^AXnH=H+3{XLC#6hWa5O&nZ2iOkLpO_Vc*4!#EWdV7~8<ZMihq%#D}?m~6X#D2QYaeGXS>zT8HGXiV|4d=;w+6zFRqTFe!
=_a9%YfUB(VLP0RzMoX`-h)499{l(pm#X`un@$q4A~uLo1TfJpZT#m8R*H^<1Q#HJjXWz~LZOOO!{5~bTBu@<7=|$jb7IUjE*$VL
$jSURAVxDRSQv~ksYqQ4BhWE&cFeJXf{ercCP@R17+~?%fMyAS;s3PVs2!MuLw4HjfGX?&D5Dgu1%`sHAt$zsS)%Sr*!#WyIC(WY
nSnu@J4A+%r!nS)JNZ+qjqJV3%{*`&(g-<nB$5^k_~pQ7-5*U6*NaxrU|=!OF{AD7wj+8wYN=v~=BKNvbxabrU@FRpOQ_<)joS|!
+W0%k<8Zq|`(v(hC}}2tS(3o$gnkO-Kv9l0$l!>9)Xz}@U;qV*E`@-Tf_3{KNEjBH9%3FC-J>K90bs+9OfryTa|nURQjKK_3o2og
@G<k+Y`?Y_;isF9(Kf|UFeqD1mGzXe{4*6}u5mIPYVo{+WE94aR%sBj5w{ICCR7svxp2g&m?Pbw$maN9hkWZgd10N+oSXYb3qI>n
Q--E_+~{w8`ZyXCii5j4GJ+?D#POgoa_4_Rf=%i!a8fx7l0=uGj5?U?%w;Z$!(6Wd4p$FAy_|N^fYTHT`)@+4l=rzHQ*{y+R7Ex+
Q<;bH?YXyAHpk&LFm<e)4yjbr1IClpwtwkqq}OOCL7?e@tf~C4+6o%;?=11#xxUl4Kc`Y&Leiay4kY3rxG-=Ir=Qq!<Rp-vz$j&O
kSFX>Jt_uFwJUNBQ;=3z4gak>`f>RR=4pqsPCn*p{(?rSG&K8sKp~dHWxeNxn3yHZfTUg;fwU<n<DEs|d?l=cAm{Q(wVZR85$zX1
b(mks`M@ARW(}AU004<N$OxTQf$E?@t<;sH_;Q$PdenSOeKweLg#&7;k+gR@xbjv9M;uHM@ggJ@PkPzEc~Lnk$95K6eeA_@%}_?f
G7xyISUq)t%U`LHCF8W++djwUtT28;Q}NA<zhWqfB*qbgeycLiC_X;A%I+gWQG7@TouPwVVWlM}Kc>x+DnF4_z3h%(b?kks=OmYb
k%oMl9&FL|@{J`y>RWv>NdXdX;S7>Ol&M?B2U4Vt3nCE~U&VaNm#WI+GY#QR4`^33LNj%gEE$lOEI^c((<`}^R4GT0qm#^}Rm=1X
!iFEq&MC<hKhRebq2uc=`ixS5!|-IFVFBLRorI?=D(cGN!;Ui$;;94a0KDsE$vu(v*qJs>Y*e{OrrAE`^tsAhy7#uwscu9oU^3ZD
;orQuJm{l9lq$K>WuKlSPGd&FEUP-^o71l;=#Q%|3JhP<nbj@{*o2g9j_XFu5U=%4K^#;d4$1|O!rz$1jO(oc@K@wNanyb%2f49`
UibF49*YV7Y%8Qo^>Z7c;dOEBDt-FK#_)T7S`6|~jBt<6?0r3R8Ho9#wOa^Z)QD%}&UQCjCObS^WXo<a7Z<FaV8R~qw>E6e*wz-)
s9}SGi5pcK^;F}YdI<3^ouOFo5*<h?-p9S|^!a%m+77u$Bex{ZZkyIw5$jyrdYwN*HuQIzycIS)dm0fIqJ7R$co<2ig{JgC#R7>l
Kf^#=xuedp3?Wp8as;77Lml=C=LJoCoxWlPN9~_xL4Q{4kTHfEYbrRtS8|=^?N#i;kl=!Fp(;4uvOqEVEez;UK!>Od<Ab_h81)Ct
5lYCVM*KKG?0?m@y!#97SaPShfkHnsD(hR+YOOc_hZaPs(10{l%I%fFw;-wpZDeoJSHoE{A=sO!QF8NB&?<x_52AuR*~`8F6$ZW)
OWYq^RVg7+J|Hqr0sxv49K3@SF69af9#Wwedi=^Sq_PzCVEVza3PmeWz~m9@{GxUxVE&FWeF)24m297`>YH+s1q5gwQeuc+d2F~t
9XfE=^z#gUqsA_~IPl^fZpR}+bx;(bzf01fckGuMPy!_+fH2+0PZLDaZrw{nNI4`m>}m(gZRC_u$%B>}&gEwX2<r%=S>cbNxWbOv
`sqawsn-f3c=W}*^xA!L2;H8zFwi3Bd^9MT3yHHMg3^41N#1y%#L-Fj()N2MMv&JxmOy#pUtIZ3{~3%~P(oFOCKQY8!vca1X6WS!
N8x#eyo7@`_cD{p+*~fQA0@^@2e1-Cn$WAcsiA~!VQ?R1i<`MsNS|`l%W5;!j6F_QYmU&Em4#@V&||*?VJcRy!{E71l@@+lXcD(t
3{aF>?=}U8A{df{7&~!?Q<Afs*{ybU9H%M4?5cptRGRQni^uE5E`Ewrf6BP0gHEr-0&X$g_(s=CA~m?6t&&Z7!gAxiscIuIp#hyq
It9kWs=NlN!}6tBQ3Hogk^1{(2Oa7_LJiOb%420vblfOp0f<?QSv7b|YY(u{K(=f_t{685uoH~P+-2m%b28{-Z@c8ycF>IwYev`d
tR^Gc`)}AzX^j0n3?ODkhOh!+4yP)H07}W~#K*FCnBXF$(vfMc?$9Lyh0ij?IDovw*5#G0+8WS|8OAa7)TbCRp}z0bGr^7z!)R;u
=SzF`mIyo|J41py-oHeMA1OpgAtMP@NjmJ%AN54BIQdhFO7wJ;hZ~B#@-9m9%(g_1bd<<iS=NAqc~*RLK)0SRC+rw0Z7oq_DEgaD
g4+CP6n6Xjp|-@46oci2ZEV7-q!i*$Zj3qN<S~vEYW`$*HN~nL(O4If3!pz0x>VwF#eIL)@cr?-sPkU|)C}gO2}>0cR8c|#Ch`N8
j);*p90P~rP`pBsWNOjXt2YcL7me>L+Jna7TUFvh&7r}^CXPF73!5qy1w}ZwlYvXPyNVI$>BW5bhvUivdAF^4eS+Z3PfMtk&&{j2
*e@f<g*w1~eu1c|GhqCwwM3F_%T=%}EY+|~0e0eh`NL2iVquJ*G{nmJVCC;`yLvW`=G1~`x!W^KN7adxW)o~Q2?o>wsgcKu<=DYN
QH0S+0AVU&`R!6lpoOVnq4IaH+(pU9MZnQA6FvT3;{dP_P_+r3(3Y<l>j$yd&|72gwEBpow$ZLP5IlViS6dPx5#vH2{r@jkXMFc+
_1f+8Y{IW0KNdv8N<u(vmt#B`LIp{Tktcep4iN3RC#yy#s|SF+#KlM^%A!L0sUtunU{m|c<q3+Gy1_H|;@RuV=@I&b%ywD*h#t0V
aH2Rn2d>)f5*85eD<RR*m=X;DsE9@k8dUy1D*pYJR+PPE{D8WQ4mw#iK{7)#1Z3NwByK4IL<`X;&Q-*cJuYZ1aa0=~U9;gJ3Zg&^
Q_`x!@{|r_Z8<va7t8RvfYN4(S54aI0aU8{<28Taw>9Rt&>=`S_3m7!=gg2f8G9%el(0QL>{({cvOqQ<36Mc_!GcwDT|gIHR`$ZC
*BOq4r1dw$<9SE30b0J+h!xGQwRSr6SW5lIIiWI>AeMB_>Bl29vqB14t2KI=4Lqj!_BEMEnHRw+0{G-;IWC8ZY>CNxD)ar!CQ-_K
lu*WEY7?}-R-;gM-&XbGLWcC1<1txYloFpc@1o0*3P`)VzA=l?Rc=dz!b~q5wN4Kp#O7(dC~GvMt!4YNd1oVf`jfztPtrm&`0|gt
(e1l~hkXzOdnXJ^g(I%e5#3|}&=+Rj{EA~8*gmh$3Ml*I1W!Xvgk93(mLDAA3Sv?qs-KH00>_VEcc0nt4{a6VySK;e{5yO&nhP!}
;C2E;2XG&*j&Q0qBL0MGJVNge)}pIoFmVCd5nEd>z!x(yN&plIkk@wtHoH~$xOSzKGT0zt{egA+XR>fBqU*=1vuL7D>x}`C+N1LQ
rbnZoV7NgTO9s8>|J`lI5s7sZyOGVjD{+vHj|KrFBbeQs`L<wM=WF|hmc2mqK<xhhE-kYYGT5q!kY0}oGd`8Fp9-N}ahQvysaVpF
?4`>?hI{iIPBKu}N-Il%Hjv%iIjC8yVtPYbK=0+WOj3ex3_BJ8k{6fF^c1cHg+!K`1z5Nxb=1<dNDz{y^(F40Z$P9GwY;3BRgaz6
7Du^Xfd3Qw!AxtFt{-$s*$D`DH_f@mKLOClp`rpFLP!}*$_ca%Ok!mfBJI4W_Vx4c!_*tC0R*4~f=U|IyH`h?>Or0wVsL~y2N{#Y
&h!L0KTK?BI<Dt9-n0*Bc6}StFhSn0&2eg<8{Di-nB-<)nVD4~jwQCgey|s=WuiZ`^Qf_^*^Upth)gl}o@XD+zUR>!A-<S@@V|k|
*K3cB_DfEt=#cA9K>QU{{XO+!s4qh%K?lV|r8uaWT@2nx4c-Go*=sk#{Y(yInfEiZMH!05GE~RaT1EY>*7#m(*wrW>-|@qt!Ls=~
ptn)<nxh2W?Xx6xy_fMw%}=ZH`P9z&=bd7@JLY|}Lo;uS)Q6GK++(b(nG#M_tr}i!ZWBnPnKDM2t@fv_5+wD!Rrx!hX0E$kPbG@C
S|eN~ZVAN`X&D6>bDJV`hEV3Z;|BxYQs2{3FQf(f53fAFWOr(ia)mSHu4#5JW*gdMYIZ8>W_%7JC0!{|OSfCyon+UAnY5IPhGq^#
#xZHeyVxLSlTv!+aCAb^2vZ7@mVLF*?Ri~|>?rP!GX_b#L=_~5ICnU@sf;4pa}#jX+j_{5WP?g(;|sy1d_|v&Uxp;uNs^4x;W%Sr
C$|kn^+An6Tjvj8w{^9cD=Bojhlo=gcqXwY-)XK5r!OBF9HvP4lEL7MK4)jbMI+X_Gwer4C(TRYRMo`;Jhc(4#YU{EZ)v|p78@v-
85prP8Y~BKE}4@_MYM*bf`CwvNZ}~k8(M}^8tlc?I^k;#aY)kg8tFXVbjqxbLAg=|ntWY|wJsJ}tfr2WNosSX3dZYLh?rLqMG~d$
9Ch!n%`1{f!Dp@N+&r$l^@xhj&zHiTCp)#^FLO;eGe+a0>gY`DN*A?;2{!2N;!>jUB1bj4iai83A1*kWj|pL7$6rFbAX7u!`adFu
tuA{~p)NF%(2ay^VWZI+y6o7&5qgNMHjguCfjmM*W?BItE3hUAAh<j3zAh;(>xU3jWM$r~#Zg7ibso1!0HxGa(%huaGg;}j$&0iF
Tq}#yQ(?uG&SWw-W>C!@nY`XRuxJE1oaFrRyrOgr*QPR?s#8m*?Gb%alT!>UDGE}eh}c;fZS<(qZ%=+Gmg1hK@wva>+vw`?s0w^p
v$IB+1agryXCb?pujO-Vld$+>gG2Ko#O$XQEqo`4VHKnn$^?>FC?m-WMt7C#{cn?$o(`w*Vy^aQzUKFOSkf!z&;z{0sR3$Lya$5q
VFVCNtg6H+Bo6^3@_6Go9-`td(sc#wc@#rO7zf4#F%(t?D={teDO_?kuA<3%2@JxAsK-tZbdsuoK8#ff?$x&XmcFgwnsbSu;h&dj
+qWC+NdBs#q!bKagD#2!0(gT3Pi^n7j`%(K>`z0)xYXH~=y)plV$0qRCdZnPEf`$aR~*plNGuK^$CbW-f?#&lcINbSbxXqj3VtvE
0`vn>rIagLE-i^u95+>)*e7*RUZOZ%_NQU2=p<=#S_hb44qCJpFpNf(+ScC^%f*Su*HDyL#MaAyzT9V3Uu(z=AW;Mb1r3X1Ggher
ep1>WgYSs0U`c{*{opErBGyxxBm)uUS8@TTPWi!j5sVE1q96`BX;|IBmXIVBHJv;&6pQA<qU=oQX6(qvTvKKvB>^ZT2@pSYWvt;$
Ly3;2(|2xuz6V~x-2;<<u)WY`@?qbC>6;Cf71CzU9G8-CndYtmAfO=8S>12-D!Svq-@br&NKKPi4peZ2<-R?}i|E$+t6sf~r@4l{
U%Mwv3{T4}KAh9UhuPR8kOgye1dM2*27*gq>dc(w3>S5^TKJ1^R6%->r9Q_BF0V4-w7X!#fyAlhP_=&;R|`m+I7-QDRT<T9ByIzo
MT{&<GJN7J(APX|on?AfGDne3jHoUqxDR?t<{T`xjUqLFI&N@cQ{?%7Xr~6!syJnfC?@@E?(!{1;4u49?2>|MSM}1$LF4x8SF_>d
4Nj-Gg74x-FIrp?lHIbX7%Y;7%VtAKfn**EK5M;s5%QEpkTi?1Kn4K<)V_Cz7Kv-gSaciF=|W7W0abZzjpq-<(+7Syuo|y0eD2x2
=>$RXQ3~d3!C_m7zm!&*G|A4_l(S+cD1k`4l^+9SRS2X7UE@DBl~&3ULX^WuEe#I6CrJ>n$Bc`dhVsK~Q^u}#Yg!hR?uVO)z3+kF
zu)Qwbeve+th8hfB5FDI)DffwM)s;|7!l~x;Nw6*kqXMY*xN4VQgR{uV?QMnmQz|=KU)G+hc}Y10qRdfF&a;CP2l0VIUtbo+~Grw
L-+CO(O_J@;o-`%vF}(f-4@yFUr$$!FH4E|Kxb5Q+Up4>l*mymPssV(hf3mD=(y5buzd4dz7HA^jf5>LmAdyVs>AAf#Zc^+T!MNR
Wk~g@G<9%CV8}EXkUH(osW5{40*km)a)6W(0nLjSdm{}BixB^E_Yo<qcYO5@FTf274k#Qwx}9l8;Mf#ZMN<W6d#UKSRO@#ipg%_q
#{tA%JOAan@l}yG<iUaFRaH=u4zj?i6QJ~24s`hH@j5E1u&=x84nHk4O8aOh?d&s~gqlsmYPu?*bI7hCQTnN>4@jjnAc6rQCh}i(
eTAeum{-bf(p9K1bBPA?dYL$zRleTK{2S`UvnwC5Yp>Ve?GXPtn#6<j2s(vON&*Lc?s$@O@IBmkaF9PjX;-k$x-SsJicmPry=Ui|
(AustyODT_<fYsw!-fXJ+<qQZN&28(nU(O$;CwhYnZTUYfh6m&4lW<~TuWC#+D+=VuKi+b7smmLiL+Y?gx-_`3<p1&c@)~GT1asI
@169nPU($L<$ZgvjeG_UwDwj|L^vpI;By|>17JN<^6$Tte!f}cdH}%29G?##h}w;(bfzB+m&<|SL<d1auz#d7t?_6{d0&>k&x|cs
^Ba>OkKsr;S{s-~Wey1B+@ccerv1+Ju&;Sz`ZY&Wh9lKu2qh9Nh6pAnqyVXli~vsCLe4hjc4-;)6nrWt)AI2wC?6B{e=ZL`xIg*;
0`e3I1pvyRNCGRlP$d8WKDorAu!NxqN-PTk6rd#lQYk_!K!_gy7ybJNul#nFs$;CzYRpG5s@RKe7^|$NEm~Td*062Sg-oO|#X7`s
TNSgn{$1Ul@%;e$T1TW>RKy_kgKVLT^7}vQqGi6r{<t<jyqB-&uu9~7SJvOGbb>^HpT=E%UP2^*X-`w!p&<jhaU-~Z8e;?Uxi4i9
>i!r*Jg|-p_rKq6>A(J`V1IWuq6y}TL-y*Q*xl(ciw^&V+nc8x-AZZ*VIO=jM<ewVVc@E4Y<^c(QulXCeAXmIE^sMIG@jN_6vQ}W
tFUEN&XxbZ<IBAL)Lr%;U%Cg_596FbpQ!Ts_<!9)OQg2Lk#`EsvkkVda)s-89%P&ENBVFu{1u-w$shPW2Vo(iSCQw7873n=V{Q;i
L16?GQ6K&<E2l#3VKYqw7Nw8ohX0q%0@r8`v<9sDM{yaN@I+n;=y!5Jf}p1L%1Qz^U?$ym6))zSN&?II&+Yb~p_?(YtqxW3^vsh*
al><$@m0TU-#lQ+Ufj=T;)b?PV2}vYWVyL=UbPGq{IQ56DTk;J>H>3jI*=ImX2U4;udMmJ6^qJ8`%tPwsv$?H0076|k=5vm!Eh;z
I9c&6CYfofh(9604=mZAUMdAow33Jhq%j`CEkAd!@m_Mr9yJxe9+Ki@l}gRH^QBXy>KD^Dt>oNsqbDgW;8lVyg#|@rX<v+lbQ-mV
ZEZ6u_~j(_4YAU~vv9Sc`;LufnYX$dYTt>;-#+oHxtKOxYG!WG@u>ck&Xlp<j+h*7tQ^Mar_fTcPvz!iex!Mk{Ctu1K7j>IIZ^iw
zg+F}R2Xg&)GZ60ZmX(_#KjTR3tU8Nz<7GU8CarJ5kX%5vTlE()Pzi*zC4emU=kpJK6w1IWB|d7UgJ}21!+HPiN;+^m}u~)SG^bq
C<1}if=vWrG27q-o;6Fp*k`X`>$}c_#8e8lqLU%wWNv2wu_&|i<#zQ>)2gV7&Q+Q`S_tS-MSMyD79<>9L#W8}zeg5K@KZNlWnYAv
L|6)iOoCVpjIlTzYfn?^<8MSM^?&kXJyk^A1~KWRr||wAV5qot?V(Yj_^mlnqqD7G(a@)<Iz;Bfz-ADr>r7?mJIZ7<P!ObooF3}j
0oF<Zl(CS)1aQl7v_6bQe+XL`EOw_-+HNe*^?lW!kC)t_f==u8;-RU5snd=qI8op#kC503Ab_g^wOHoj1CR0g7L3aWMk5>dx&kC$
@Q^2hFx@9rQztEWzCO2hlukL_?7dcMZ7+hf-<Y^5S2^Q0r}E1O%VQR#wngvaK>aet5-@~2KKDEge@0IJ706zQYv+Q(KGk2J=!GY$
N~m%|1XWi_;4`+b1*oA(6F8vvD;*SU4;P~mu;BJ#0uWA~B|MrKlYv#O0wQEfh=j3|NuYx`4&a?@_;Gbw*NdlLBw>%I*j;yS2_VIY
Eji|pdZ{3LADL022q1yatY&&Dmhw}wQc}H|H{6*B*Be7IIY4vIBaO+3t~VL`R;;dASJ4CU8vHIMFGQUjEH@F88sAgk-wUJagQvci
x_p8Ht!@{zs)gn`El6a31r1PXfJ?98{vpZNL5l=()d%ST{LFS@E31$}1j6;PKylk+*Eu7?DP>{2+K#UZmO#wGsmO~~`JZ4+gqhJV
wj^tjpouIIkAIU~U_I+=_EE>QzV9Dhy?YJDHZG>GQFmfcz`+@E$7CD=hY^GU?hGzR*bOD2Di_9ANAJj25+kj{8BR5Zu-a}VyUTuZ
4|qBgNOdEpp8C@lOeD+(U?L;GIi`I21Nsp+)nx8Gxa)@|%%Vk}>;_h<B?C*W&v%O^CFH_q>M)V)lt*{6OBH+zuT4i}RUi=2!b!K0
N6uxVh<-9)Df=X>AcgD&S@>m?ii{y7X5U9fw0WKf0mCpuV76`#ckES31QE*R-$KO>#>feefo66_w^FSX48vQiIJ3V6oH)=BkWY0t
ti#?5_pjI<OCn%v6W1k|5%&fVKT}6OmDu-EY7z%;fLx#{+d5JD564tNmB2!KhuCj<R%#|OP}y?445vGd0q0R6I;{KD7!K&y)~x$_
%}yfA(`c~FMh<+nJ0oOoc5@WPAT3Oue?>XdttJctgk?aE4-TUQE$+<<&xOCbpy!9>15SvldA36p=;3{5LVgU)i$?>7VFZm;6k4J~
SQ*ym95L>sLQay>${8=l>Vh9j5LBsK9JESh{B@F4f{<ODur$3!qTcyZh-fXE$TG^rN(nn2E*|tm4XTbp%N@qOmx>Yu$o0=<51zvw
goLYk&Xx@<y>+XN3=c9!YDHjl{STh?=#3F1Ya%HzzL0tJB7X^4U{&>RBGh6Z<Y2VYIBQV8YT|Q%J4Id;<7{Vvi4`Ukad7~kKtUX9
5{7|xEVc!}>R!!7KYeLBR!43?b574bxMTU9>xMXK?FQ3SGDpE63$U(WNhOgm)d67u2?6|{aazfY2Q7+nk`x>D<EaE`&$N$OS)oYi
Z5|ll@Fs}0t7sbpdLi?REe_;e7p+6)gA%6+(iCb+4rm;Zth}H=Xe{dKGU7Fx+WDeex?`E?DcmUQtb>c-V`gy2U{DoB-QYAyWl!WN
NfMJaNB_$?rRIx^g$?+*U_K?FuRNDRK7{tqrn7)1e^Bx0;r%dJTl*^C!Q~<$O2Y5<y<3m`KzT>>m*Hq&rVZKLWGy|d{i8_ZL37ap
ls<m(bpV%C<iJdZCZc4I7lK1cUMkC~%45=j<Z!rQdR;|4vr!VY&PU6bBNJ{p%LezX^e^m`p=a;cTVgeBUre;(avm?JWssF%JHGdn
Rt4CN4#a9@ELq9KPlBaP&8s;y>Bdk#9hr!lX0M~1CJe@juz>Z*m7QC)Qb`7T(!64L)tGE@U%zgSb7b7x!;=f+$PV}^_tq&C`DvKm
OcBRCO(bvcr^Jsf6RBd)*1cy!$4<C9l@IAE$sBxUS+f#gr!yW@=dY!=sO`R_ATbZ1+3-2QJA4Kt78k%QGFV%r=yUf=MzuJ@MWSg*
aUm~W`k8=5lnH`l^Cl!>fC#0|f^wbNnPhl9Te@vUBT*Xh(Emr5*SD;6TB;mk_A=?{E1xZA%?Tg4fwDF0O%eGDa)IRQqRlv&V!|9u
sUiqqv@9Hh>-BzL*ZyDmuL?E1BJ4!FLhyx!)o1wnnU?i=lB1ehAOP_?&K@C~i1{9rj0$pLdswY%-n|bz_(F<O$GXG7<2udemR|Ic
8h3(IxW#C~w4bZeNulZ8K$Iymy*%pKi`nn~S(kk!ApI>~GulBzD{s+<{FEs614<?ulHo4l@=>u!6-TR>bp$(ySu%p>T~;7!%0m%Z
)9i7>qR^6_Whx4l*s4%Dvwuc*0D_Kl$SC)E{i2R}-+d1n%al%uLTFb=m~hg^Ik6uu*qYbUYnA`qbVdrNKQpr(Ne(a1caT0e)7ciO
5}3bdK`qxrq?&9;=G)LYUl(+6bXC%gu?5A**WR&QS;j0^+lE=wY;4wJUuL*&Gf_J&0mLhu%7nDYxf`<VY2#|(+9V+HXw0VJhG#u+
)SaZh^G%}_!kIckhv${Y*4ZriX^=%?10B5!29Ea8oY}&%%E~M6+Ou|muSVgz<>t*wM<ttTSQBdh(XH}IM#lB*({6h=_&v>5CezkZ
eK;)OuMu*}leH~vCtF(33>7`}c2O_G!^<<&bnx=+rgQmn-(q|<6Wbwpj}68=AG%tcGy7sWzt!U38TJ227pbpyzoS2w<;TLR{0?nS
+tZyRzJ_6>GJI{&aCQT}K~8afzs^*9WkmGit#i|E7Scq#mCi2A`1)V%{4|r};=K1!(ucb>PeH@nclU5X_LNUA{Vd2n!nXck3~k(@
U$=z+6i>N%`gdUoOa6(0*Bfcx+xfLmy_%pcSa52vj|aq+|I%Es_YQwwtJn`QswMqNqN;2;Z0+y(L<b$iy51huHlMI`;Cp+dA&6Jr
v_7lT=b5D17?CmVUH&Ck4M`k*y%9lA{BJuRtg;gO7rV4&%d7e6N$_n$FHfo1kIxf-Uh7}2Xx-6BV~)xtH9Qn3Yqsx2t2~Lb6|Y<G
JxrWlZo=x7{y01qxs^18cv4uZt>NCY#de?h@%e9?Y}tBRUmX?KCR439`YNUN3+A`7k6GL2T;)MGGdn=Mjv8F4DGE|Q_I`D-=Ne;6
i9lJd9r2TxnN?*Cf4f`ixU@7l>n5~oIDK6P8(Nh;z0B69m1?$&gZ@;}rBI{Hv1N=S7Y$EO;p416lLz-YjhEZja)HN~4gKEdzhB>R
Kx;*)&y95V^YGFEy7YbN^Sm2{tbPZQi9?$U529jG@|CbV(vCF*fN{=$W4~H09>Yn!xMyJV&kEifeEO)nBJ8%=;<ssed>WwhlG1t_
o84s~dP~>8$;-QyDkOf4Zo&odx!%kUuEg>6)8VjL0%q0l5zpo`yr5!`L^#z!BK;K{Z7|6>H2BvwiV{~9rFcqMylWYno8Oc?tSvz|
kfbgedMo?%Z^Yi17ym7-F(o_EnuUDxt@~2OyMFTKd^oVuiuGAA%u*O@<m_g#o!i8Rk*e_N4b6L}XyXdslvoENUX`ngs*%vrn`mZc
0<>|Ts-HYiZoV~fLBfJSxC9a6xY8l!p@xIOw>x<8lh-_3wh>3ss+omdFDBmirqK+p8@F8TERB41Hqu=r)j3@Jrg!x;u{Gsc#}0B3
kGw4x<;A^H&4g9QiT$_loVL&nsb<v8<B4Kg8;gmagnmA$H6=d%YsS3NBWK3A5{Ic?5&7RZ77xYPX-8_S=H=W~97^*pT3zw6_PDN>
==LYuR?~e1sJPiyV0+Xo2p#T3!j4f!nKz&Jx8(v@>C>d(%kph;thgH0d~EezaZ-%Glx6JKt-`caFjZ2zaCeyXMs@7=N!n_x!&Y-X
YQjX7I?oLJ|BY!lUOUpUIl-T*lBFr}Gk7B^sSoRC?MC85)w~&f48Jnu+gmU)*_uJBviPdY<T+(h;&xdNkG4Zo@=MvRC28S#b9cK<
hR4Lh?Ol}mwbMiDl!!kkjd8OdCEh(H>b5J_^5whhk2TTtGQO?dRiX7BTm>6)YR$d&QQq?ExD-NKm27IWKHh3;^21f0HaNv7_|RL0
qIO!E_zuKMYHHWQymRGfFQWp@-$!n>%@y6Y?%pd|ZEG7mu)j=rUf)I-Z^pJf4uoCv!g|hWJ+O>a>opdEBQ!UG0f&*nXAH`nSGLz+
Elo6zuX@(5OXugvXo)VC8RT}KYIVE|l3?A9m{24^5g=iWPaF@;uiI;k{_bkC_E=c?l^xx*vEFQndRfDGn}0R?>FD#)p_}LQdwqJ%
uTO^h9INmOb?5i`nnpb|WTB5T;I&J+B&z+755hu(cy=?8aXP3_?|(HF8C+lWFsLGn0ko2_^3#PU8YrpeVCf{x@wT7Ni~OXZ?Ua6d
zU<s|$&k|rPY+GHKj$gn=MYi{W4FWk|L(Waf7Q>izm+q(J+Catik!3?@SGHTTSm1|dJPmCbji5H%Pq_X*9uXoArItwt4R;D!5|*q
U62BMo(Q4P$<N?NnFGcYQ~F&|tKI#jaSDUzaEB_9-oGpNxD<gi=JOX1>04FhN)3HN*~a;M3h9wdjN*aC3n&cVfu*<ABquF|*IQ{V
R8$mT5(omPqs~yvW533jt|eu}%FNDrGf#(<xG|t+uggF#2H=Y6vD635gnd5V1DExzt}S1jQ)hlzic>*DUTXjM`aWuD&V0N@#E18P
NjGw?PjoKjih&#!y1y{B`Rh3@iX<9|58RcX-R1p9UW5{e#3F@ILa88vf%@z9Z~guQ#2QZ_X+->3O5Q20kXE{1PidX?_ich6$?PBn
KbH#E^$6R*tpv4EpKN|zJ)ILl&-=!h+QoQhr}MN`6;L0u+5I)+li$Cfv%@pve+^jmRZ=gJ=4Q!S*Pl2YgY(qIno;l?c8%l&tT^_h
3lHtH3`JL%@64={RZ@b1wdk66_aad5GnIOf-=dFK0X^y}8dz`byvrc{0IcUiI*{+$jmUBw{(>zOz+Bt`a{!_-K>Fpq<>5t$794pn
N|~HeW!yi0Fz5EJem!XKdbzz(w3XBI(PUHjiBV+u@|1_Yf!FIU*~hKrI~`r2-?m^HPR5HS*eIb?o&wWXG*>Y*ZfAX>(>bI>R1jr1
b|aau{csWR+P-X4gr?M?THptjM0`0P6WjfG`1ZRzoYo(9a_hOI{(8=G*_kM=#I^r^8b(f9RKxNvlvOmChj2k_w{dsnXLRnW^dxkK
=Ra!;9rbCUIKMXe2<1}shK@#Avdq^ZN^KP|UyDk7?JDZhsG~>)S3O;g(7@Y>Dg?$Nps>)hu9g}Q_E=S`1zMU;1Q#m1D@HtXqV}Kd
((}}O0l(9HS;Z<&PguUFRzQu0>(W&;{nxC1pth{?6jXtRtSH)gg@?Tp_n#&UuHI}YU@DwHV%NPRRnHjMdb+fYGh=sKR@W6Nq9zLz
n5hKo#^wE*Vk!urkt($j;pa-rGS`LT#PsAGw787*rrVIBwFaRS6fMcO4(xwX)W}R!kDI$}TArf)D<5ePFuyETBMJozk;I3Sb7@RG
=gl}?HLmjVOV$dkGORynN{J$oc2oxxRwGQb4aJe98Y&WjU<i8I<YlZM4{nzBUstzT?Z$cuBetgYAc0{cxp*r2m6nsd>tAjp)2!Oo
HsGLl5y#gX3qabrTeGjT$4rM1{&DQ>dmQzvd%Za}!Us<aY%e$L1dNNFd@EF;tptiPv9R!j_W~$GlsTilA%z9eaWHD}BiBLYOLk3&
raES0N(=Kz<jP(w<%piQh@R!jJY1^`?<e^4m$!cnbf7EnVPOjm6>(m&Uj*d4j8}f&5$W_&oX1MOdq{%l=ul9gB=Omx#-1uWdEuwi
r$#zNfTtiJI8-W3=Ei~Hun691I)Z`uvPt+DRRw%m$^b95f{zgn?Um)_H`-qnO0$Pq^tC5?^cqpX?@n&XGbK?s4Z6fTLR4uARH%p!
d<>;kl(;hL-uG^+!gx3N$G<)X2d)G?meTJ08~9`9af1neUsL$k)$aJ#NC=WUD@hO>6kbY`Bg?=Lt`uJSNR)dNP*+YcJWZ0=0eLOq
nJ{%XNW8%(V&KY(lge3@xz4ped5oAg*`ve3rK*w{QiKzelZ&i&>0v>IiF-WFb^F?$(^#VXXEC^-kd<n%>^Zn%*89~e_r2e`_2afy
!0?dN>rq1gwx~7xlt``_nN$TlP;wX3KO-Q-M^?jLJEr$NX^(da_=3^GgO-v>Xqg<d@^ITV7)QP@t4k84BxGe*Y^u8~6peOZ=X!Ik
D`ze%^(a}?lS(uT5v;gf?>reo@w>2k1;V=^2Y5IJ@;GT#`1=DnkO0zF2ISPD{xS1n^`lQ^=Gl)_Q#HHrUs6(b<P36e-Cr{>pyfU$
+MIs<WQ+d|#n{nsv5S?i!DIMfx#IWsgFu?u#qhcEtK(NbhOQ?EH&bPZ(~#3Sd5c8<m(>@4opGbnSb4%)YBsxL<}+<^s9}qDhg_N%
5Av@ci^-|DVm)T`yN_lwBV}Roi(Bh-jesb={%Xl(rc184=xssjp0uc;TtykN5MzG$5F$GAH$%U-%DeUiWC7BGz8VlniX4J8prvV5
4z&3FPwARzSYTT=IcJ8@D}{PAfju5hyqQ51I*pP?>wZ4+4-haX83ixe+~(~(Hu^nXehL>1j#_M^?c^G@vq)a^dX|gGIJ_-rz58us
oYV;~t%U&rtUdu`+<TNr>kKRbA{9i)5*rBylkG}mI9{O2nXA$rjy03jbv1GAC@Sw)HdL_r6~tH!n7;DG=IIkq6lcp$@A;mF^V)C5
!<|7(BOaYopjSTK+Cef03k`}D*|4CoBnvIwLZ^XGAp9$S_=+hnqK=rc7*!gmG|y_iqIKzk;2-YgNTe}lW#e2skyIT86WR!9^WTHN
t|gI{8TzwYiFKQC5n0YQdGro2Soa2C-L2dO1edQ4)DqgwwQ2Uudfj>|d<{1B^46Mn`HBfbpmpFIxH6!kuGoP3SrynnA<r=@3H%D(
f2$84SA#;R`y9?2ijRNH`%+qS9?GW~03yBz!w@I}ObKm|u~#<WSpOybQxE)p)lwnb@S~*2$v}ZY8x$P_1x%uPCZ7dv2`cP9LXGO`
uI+VF=NYe9j}=ldy6y5vJ4r-=^U5#)pd=Crh%rhKjS=e5&kD)<{7;u$HT`TMC~a_u3`jz}bDQ90*yPT0tuw~PCo;I=dh(gO(3$w^
*xevV-&&`Rhd8CBA|N9Trg`&<!@^Q>K=4$d0xRh)sjtHI<7h@&U(^js9rG!K`Od%482e0rQU_9?m=yj9M#iv_1`HTeL!3rUM2(!7
qGC1!e|K-a{-A0qi<Fs!(LoT<hs}Sj|E(WTFQAwK0suG*(L4q}$L$cG!j%vF#d{)qxQu_*5NZ{>>WBbO#r!IYjgp62h=2k6?%{%d
WGpxUO}v0-Fh1^%6G90%?9*&^_?kOJgV%x6uJfNwcAsx6AOlCU15^Xx$}Tnha*6WE5~wB|22DR420>9Tl>pR5J7$1-+$IJ=OO;h0
C=7u@|6tNiYoRW_I-5z?l>^V-MGYlSqwZRcJZljGwOiXAC+W_0qV2ZVjkAW{dF>rO@A_mx&$WHYd(goKA9;0vQ+c%je-rt;+E_2q
CH+PX4KTGNd>P&4SbuY(WMwMC$>2k61t^z&Sf)vmWRsnXkB>vd9AnD>ey}|KzWutXd=p%T(;5R4srqdGnuIqaxnvK(<3_Z11{r{#
s515<!{+*S8R1V!$0l}W5+0}dTJoISr1ai2Jf7wZ!gqZvJ+S{I(qd+#Z5L~?8skve1Wj36s|xQDr2gE~lg`xU*7l~R^xw+A4sTER
7kV@`j#s;F1Y-}QoYxsggeODK9P8<PO#5$xW}c-yD7~xK%RVb7*w+&Gr!)_zc0!+j`m(O<;ZwWUf5*LG1nY(CT;G&3Oo7bi<$^k0
emSQ$JvHCS%o3Flns+mwyS>i#mHr23b?uVmusQL4Y$ml|P|ztIE1`iYV2v!Yh2Y!luqq6cEbQ={X@{JJHGdD*?f-d>aU=bWM+JLO
T$%ZH<|eA8g|l*HvG3h-o#s?m3cdBMc!0AtsoIdyc4Jka4B4h_t*M(#t2xhvsyUNE=L-ipZ7B_`--BtO;8@;DM#qQNHgIJz;uBJK
wTAV2x+Er<=_{t$6~>FgU8wByOgMGNEK#eB*jT4@l{(KDt>rh0xVCiT0&z*-Dv>D>gQf|R9vGvEAXvK5TvEPrdM+gSw7DqGwZ@uK
)0OsnOIa%|6!(>9X%)r!*M;j^J&m3?p;&$Da(wD|?#6doxX~T9!uO_2;Dy#IS2LE45O`0;%N{5HYt>=rg*mrOeV=v8Ujk>~X{;!}
8%mG1Vjw*i$h)jfe6(B6>wG*tuFOlj1=|6bh~lip*Ph!xkSu7l5ykJkSKqbXd}>*&dfjGcY2G^-7bRbrxpApB#UCcFcbmBnGQ0&X
$=RHw=n;zA{V~j-y!h2oZ6B)C03dhw-?WdJdm}upw5qO-=b-|3LK1Sq5iA%4LD>*Rb=n2h09e-t#Ys(7Q!nQ|S`g8kJFm+5+7pwG
+zintd2IC1`$Nx^q{%oyBloVe+mL#}ti03#=3kFpS`Y^JsUU8WCN@?hdE!q}vPfNY9j1r}0gz5#PM*hs=-`kudXH2Q=!<X^2%eV^
Dz<gy$E+4Rolb*}g^6Hb{PVIb$51)WN+1~IgqPs8NmUYW6{u#y3Pwf6D2S@zNZh1=ssS31Q6*uU@3iC3xSdDaLJ;XYca^B}#*rRv
2PuMRoL56DXZe1=<vE}vZ-od3gj@Bf)0ZF-7lyOj2qSf>cFDU7%mMj(1nJBB?gG^`49ta88=@x-U=)o_f#wsC@4{Qj>zAruuFMtU
zfSsoXU@|rz)y=kM)C#r2J|8nu|)_<qy#fmU5D5P?&vc+vI+-1h-UejVPq(W!Wj`AWA(SnM7i&d{M8!rehBQu_5c+X^P}R|cKAsc
CO)ZsFe(ITYw-Tr8fi)?DS`-qwb?XYPRF;)zI$`W%RxaGmIZFNGsI`Q&X@?G$SNYqBC3EZ7JN7`)<Es4veS;ZIAkPH4@XKHZ+Xxb
A~7U7CQx}mnrKN#DnFxIBK;^H6VeEJwq;B{;0GIs0H6WUykYcOu<;6|><rE=;Px;~R8pW=01~*++6G)oBtoa6a8}S)R7%YS5J+o5
TMhsy6c9$#VGT!lAu<w1E*ELW$_Yr><7!;dMK_og8kA6GvGy>)P<^Z~uT<OH%ICLh>%ltNJ(?W)kAfDEk_*50&5`Xs^^`D#D^)CN
OX8f&n1OZ*G<ADXyb`AS3BeW#pd;S+5p|OA$|5X=Bq9R|a|6$T#t2e!TiN*sV4r@V;$VO<fw5p4sB{99S_HJxr5GST@*7wQ^Vnq^
iQ8Ak2%pmt29O~3`rWlEkRuMugIcx;;RREk)1gAw+<B`Mk+H7<6IxtiBxg_CB3Yo2Cd*@RHwc3o1D{U#NR&^B*Q7VV(9k4IAi&Ki
Kmd>^Qz(JZ&2A^AMXOM&yd#9<Q*OUGpnRaZ=%I$xXjwW9F2&I_nQeEQ5GPu6Y8*{?TwJL~conG6so2a-igHAt(Gyuj#OhRB^4TmW
sM5?1);Do!Kp+wV(&b3-P!#!NOFb$qL_zb=>)W`_rr&;E!0?XqncIPbn0Le4Y@tN1*nHHKSzk56Z9#g3fs78kNr9jV{R$vro^B+H
R(}_Q8}{|`=4JoBIxYL1Xwe60tc&^l_XUgB7Sr9u*Adi&PJ6duNG38{GMPZw(*sVbbNNrp?0$P?^}?RKMo&~#1O8+&4tS(lH>*Fx
eCzA_Yg0k2A(=7#-~6b5wM-K;Y%&8#|FD0Ws`Pey)VnMq*TxujwrZ;%#7sM#x53=Kd#U81)}|Ghf8@-Exu{LB@o!Vj7b1J#;^F<M
eoz0-RsRGZp`5?4bl{wzRaM*k^mI*#|8NTfN{SEBFa86CV~f6c#S~FRFZmyrO#XhH;~TW>xAei5D@e22Y}4hdy%hVT#zH7@kB?mB
<#yxxtepfWlgfcwh_KqvEi_oY8}in!xo%{-sThxZIoW_{J1^@aXV5ThZ{;rQjQ-f!6vz8~kMW_-n+I4qL$`Xq?C^$;qwPp{Hol<#
)X*`v5$KpcclbxLQ?d*JAId#Xfz<1wot@n?>d9@fM!FnrYjx-PXg%zc{F?jzexGTe@YAQm1e;LwS7X1nr#emSv>CF0wuabyWd6fv
(?6Z#-R{_F4bz9#WWZ=|Ki{ULYV^t<jC3f2gn-Wnx%&EdO2`L4nNR^*C`%2&8jnap%q7;oJ-ow&l`0s6+*`^h>IqU8fb!fUJyfY;
%0FTIv$}Acaqz6U<bnJ*cu0L9#Smoa|KEOD??8o$gTuB{DemgBA3*EU>9RpR&*DdjZwp8e55WBb_QHqFuD?4mnzWi~y=BfHFQL4<
kjyzUhxiVWKK~y*L;QEoff3PDvSIY~`gfC_BS~w|x0b_R|6HH8@@z-x+gQGf%ls0EFElx6FnYKdC=%i(gNaWA(UdO@vC@O-Wh$yc
Ku*xwkeoy)@lJ#U98bzXVvMTiNh2=9gW7$^1Y}_u{PR|kUJ>E2IwMSjkU!YG|H6d<#lUg}zhUl*=<*D4x-7H`B}fV%+5AvWyKvB7
%d&}PFo=39Y2R)&s3hi<yb&PYed3cM2;cS(>>pVnP!oD;{e0wrK0c{RTHOCDm(#9W`p=@^sIgV0TgqYj&1A!d`AwSsI5bb|(Lb*S
xSg**(G1^gRg`!NNpQpvzo}Br%-S0xvc=c@C$l1wrdU>psK5z9HS`Hc0U_Z+(wo)|CWxB@1A-pfnb;{WB%HZUI$i1==N=DSJCHaB
%HGhkt9ljhzg%{CcH*1pfzizkM4JOegx`p3!f%cZfniVjJ09w}aLmGDxh<TUna_@mOk&5qf+B*?_9bK<QZhs%M3zK{&y<=?G{^#o
lhpu-0DsT-f4FH8U<bkxkU5hQqxidjH$Lxozw;C1Iq2K!p-Cf?^@3qQRU?$V$Eka~t2!+iWc9OpPL!0~nLnp{2pWJ>USr=~D?g)<
J)Xxl@G;4mIUS}5GGzAo&o4vv6;IQ!#~MBatkQQLwbG&tjvx}T#DWz`@BJb6IIb=^vZ85(;tFqbWh~4LGV+%f56aXFyR=Q3!fK@B
`UxMtx(Ato0W-7fj|Bh9a`K(NIg$vOCh{ba!S3m#8^<{tdLq%?rz~<ugZw_9=(+YIW{wW0@(0M!G6`9Am;A?B7N=fKW{^ZXKu9RZ
ghv^UFY5S#rTO{G(nCP}4~9IRoN@ssNXlKr##Ff!LQq;mV35%tpfD`<W1=zPpJG?0aEA0|Y8>4=JgmYXvsPwZkGFL*2{v04Y1*tj
c2UM_GB*)D^0!3AQ>wWgLCLG#G^7Hn!)1q>|7|_*StZsukw9zy@&eG%z>=HKb2B~{F`o|>Lu}c!o(g(*z4+kERSMOWFLzFp!@jL&
6r&zmCrL(Od1i3NMvc)&Lp7zjj;XRHwMOagUMhYJ>0dkB<Bm1P3R2bmiVW`85UONPMSOGC2~~TlntDx3hUG`3Vu>HDh>rYMM3_7M
RCq>#_g(<-A$+9|8E~DRW%=Jei{)n+QjH=HuMEtZAp#-8AXo$4z4$rB?*04-az?T0LW0d#L~)8&8p22t6fbM46GREpV}(ZtlLyEg
Y5SLXM%vKUUG!`Ae=pxW$I4Ln=s$2(Bn9Kob;$(@9pP8xolo`r)jDn2Q9Ib+?RzDvi347B9%fqL+o6y?1$%XF(LVQQR0D*l!@^AM
Y0vyL<a+Gq5l5nq=G|y;gp`4k(bFk#?2#xfX~y$bhK0_!GdihuaSNDMciuf3&Gd5Ur)ImU%Pv^UgKaP?DCg=ZnJ}|WtD2oqmMj`-
jnpb6sPS_V611rJ7fii3-Ve*Sb9?|hJFv>S<FP#5ccV^5(cFNKah=l`{(32nf}UC~Tdd&>6<kUqOXSp=5N3~8N%7Zy4`l7g;$Q9Z
U9j7|4NA$Vq=XPqK?o~`5W&j;<d80C!!gklH7Fry=JG*}Qk+VJd%b^5hDQMiCwNh5ZNg&*s_EfRvZJtqBM=qE=kKg0UpFj3+KMKB
DhlD_cu@G7xU?w<+qK@K>~+;9ti^Pys&`Q3yX{e-BLRj%1pZUo2-!Nx{xpHn2%Fk}+;(XHb*SDy^(or*shGk(j9eEKY4LZ4VR}5o
j0OS8TG7iTf9Lz!KGovNC))1%YO%cA1Std6MDuDiFkAVv5+Qhh$=I9~C(Urm{p!b>^))Q7vD5XbmsfFa_h6jWV87nId&Oq<G=A9*
15I>!4_}VE%_^G<2BntWXEWLsWki7t2v!Qe(px4s?`u}Y1Uw5q{xHvN_mq~Hb`=so9uw1g#^Nx*y-Fbcc>6n~za$<=jv$SXi=U6S
IHVD|W&>Sa$+-Ls$W8}+q^+S6C>Bv2_^}fThP|d?3Gr+^KL^b%8ZcWwxqG^UQp5f2e1a#GH|;Ak{AR%ngio*K%W!GX9>Z}}E8RjY
AXJ6y{TSQc8Ab^kNPSf5SsN?*1ED{s{##-Q3!U1>nUt2iPopc{xsjuj3|D60W3;5<)pO&AjbuFk2n<a**mwtseh!`GIglS2Xfr)e
OHF;&{D-gH_t6ki_v_-;Ve2O4Fz(KS#p?Py`#N@Xk=-;(*XlireEhq)eJbBi+#VV^AMiU04SMo-{>w0#_Q^{9WouMI{Mvuy3)Ns*
NKgeHSLIcQ_7|-UJ>%Es`5)c=#t~#CM9OkMww-#vGXJA169Gu@dA*!LB&|vf4JN};GGuoCcNpTe>t)vpt39_7w|yQ%aXo(h(TsUX
UFokOrkr1sRixbBdpKeWdfr}F?DLyjUSDRMhZ?T}Nl{@na@uUZFTnUd!>RK4?f`)6rc^wih#Y+UhrAxwPrCeySR3_yRdcipK%-}7
z^u69SeT9vL9RNp6mFkvYOO4+(w#i;uBt9s`mkX%fwNR8oxj)i)J-H!U%t10J^lEUw5CJNtM<6-^`GYwz`tLL9H9Q25s7G+pokU+
)hC4ZbnUDWB8&QT0W_LRTG9WHwi=*gYgA|o!KFmD4Jg@Yo4IjqwFV~c|I&f_>?8{c8&jq>JCKm0|C+*d1aZ*(JijF_eZXi0J{W-U
4bQ!mL!r?fWE06J%eE;{ph`ud3Jnwm1YV7cC={VYkre?DknCa_4@Clc8VaEz0IFIKKr}B}1jfUp6CQ}#7tp;Rv;sr{#Q%mvr5a8)
eRpa~pkKNL&;v5iKJ$a#I*G0plb};}52}a!7P<%SkT|JNlCeI8bQ1tH0YK<;4q_xilzv0q<Ab!u8ul%V*ZOok{|(_GKSN(n(Cyt%
ANWkq-JBPGZp?Hg!-!0g*=rqN0{<=Zp>S)Xv^NzND2!%710aZsI%D-TBWK9kK`h-3ZU<E~B1f>EAT~1pp~%(lR89p@0*M@n{l+8_
yb3f3lMKK^5MY3~0YD&Biktzcv96rj8>--J=T1(ll-RL+(vF6kFf^!r2Q)jk3X$q^&GpUQ+8_}Y#)yF=l1YYW=v6>^MS$GoPZT%w
^IE8gK$VGz93e9>3(#ziWGLia<>3s@_;}=}3RX<c$*4qreB9~$6zZIR8mIg=!n#FBQc6@xRG=wTl0sz}g;<D@0D+JvlW26;_^<Qv
Fd#A{rsd1#SmD9v7hVF7N67njf}S48liBa!uS#21w4>mXY+)1e08R@h+k71u(QS6V3~0ufG8K@g&BE_9pp@P+*_fFGfE+9fy_{4L
LNw82>NE<Xrv)NPj5u9={@^eN`+_m$TE`r5>U*PD)oZ=A3fe?;sQ!phAOwO?5CIeXym*gl%t7eVMQrPfw|2xLTSmsAOH%tkPt*DB
r~HTOJ$LC3)?q)LCqww3$5GmUuv!ECsPPkkQT_q{_)dozimHFS=wak@JAR+#m`jPcjfM<=vPKSwYz>bhf5RX~<0yImr%>GWXid*U
X56-;ssuSOJ*I)!hK`2G$)Tc%^~p$nKf_eueV*@jOA(6y(#|oIpL#$91SwGpu_aJcQ6&)6#Yr6UXH*?d)9R4$MAS8pPmd7FXLhI?
-}`>3^4e{=-T;3`f!u%4bs6<`?$henrxPk^0pcAOAB!EC!@Jhr^Mx~^H~0gzYfL=na-GTz93lNfM*EhAfiUEy;Ibn%1Ae=!{#=`!
j1EKoJ#OlshXPW)+BtxD!`}m)jt6XjL})<71|e_^tU!BY{=GxkaA<2m#iJ|<@*z$lVem@pqQOVXfv)8ZAqD<<YqSsc@n`z2`@SJQ
kK)LK2Q`8wA`T7!aSxNR6VQE6Oaq{s&v4;4C#61*k1qpt*B`rp<nen^sMK1D-zg@f{hyA`uLzjkf#c=Td6$dbq4kC|*+0%1!yIpq
brJKAkSdR(PogA#e#$LJA&V(m)+Z7)B6A`g=|M4BR+OZegn(Ln5=9TJKoU-&z`$;ER27_G=@lYCCJ}0}iknni{}o2E;M9dWLZp-k
o`Q6H`@O_}=c4{^VaVk1dYy608OfOKO81(0KI4N@9}=oW>xtLJLd`=v$HSgpdZuP*P=LUX|G;0o_@Wm8Qj3KQs+3>=+V<C8hf9g4
`A@X-OS17VMZIjvI+->IYQ77QZ+g7~LUIDBS`Y~n2$@9{o#un0CzrWe5RHQk?ua@B8bF`Bai=X#Y23LZp`leq<}=9l`K}9z_atY#
v?u01e&@IC96uKN+gZ<AjGs*=$6&A7oV0N=)W`BD(G|f!?||V0PF`??f<x8uQWnQx4ea46C~ut?JY?h7)HRjbBp=cjVqn87GgxIT
U{DV6@%}sHGe)})hm?m-jz`4}i}C5dCNM<)thvd4vvTBnfJqM9K`D_BSd5kcc#yly7<uo&A3{Wtu};4E`=--PI9>jDB<RDhTY3Am
FSR`(^D^`0>%(5CHc<UJ2-wHDkk}mbeGKr6Ih@{5;vMPNu5k{*xJEm0dzbEq2Fn5dGJXfxL_zEznFv#pzhB+C{U;=_I0Ly7o-OW8
c|O1(I_Cuel>alksdu~HhedxQBchyx^D*{AA5v++^#|=YJEv)|?lu*~KT>M$P8r+~v;a%I7m_DL>(>dYKY8i{33VF*^&tsQK;u!k
*g8GSfIVft4x^$^1I+MUyyfWgHkYNa#vKFDol_nAPijwz2U#gE?Z?;W=6}S~W7+&NeY?1B(`opviRMl%0Kg~GSMz08Nl)nht{>89
`2GGdCy@NyPl#-YkjQB44TPC_VFbpcaNR%(MnO_Pa3M-I5DN>BB7;vdvT}5MyBgf*iYi%o!TnI22bZlbgW3kPZ0FzprGgVX1Mdg0
(A&F1JH8-Cj?~rYxKG*7>4Z8Bnv+4}$m^4%yxBy@4yn8}(ktiZ!@or6?Gtm+k0a=Px|_KE^V)Kr{3r7veL!}5vY$(b@!0=xJPm*Q
N!suIeyVBGC_iO<+&fE6FXLwxsv@nmK}AvP{H)0pVz0HTiMws8st@k9QAdhvC6?9ufd1gj&pGBBUm57qOH;caqEO?+*!shmSx#iu
*T-SS^?jZj9^{j6w|ndy`+(F{-<*9@;~x0Nc9VmEH$445R@-0kd*;8$Q-e3G0;IkHOjR(N4VK^+S++jnJj60S!~%YD1Ohh!>l!xf
^%Ez<`Ja!0^7+OGiw7B-FtZJu%6oJkeZv<gW4GY^sc(r>$afNu!kHw0e;_#{{+jYXyJ&6`NOWFa2W}h&ET{qT2x2>A7NC@>91!~>
RYf;oO(+ZKQ4a+&Qfi+;L&Hh+8;LtGNy3+0usk0S8tXf7@B${?rre*Pl>GtRpEcbL^)KLUea>EAi;EGA4lVhT2>s(-b?pP8O~Puo
0^=+8B!=jM>5uzsRJ@E(5FN+Wz~)#3A)YS~_MXqo;BxxYuHC!LIkVy6mseniQS1%-_H#{iqBfb#_a4C1J&JhyWbGZ$JngAjSyDbL
mjWyXeKkh#PzMr;>O}ne{i2b~a~y<`(isBhPylerI0cXF-(HV%;%K`~Ngs>7F~1K3$<TD;jIU$%tZkl8sXiwC`#<*E$1jwHVA+Gv
#vR4y57ofM5IEDamcaSxCf0M}@~7!7=v8eRAbz7^uzz?i?pp-qQO4Lud=W(xK?NffJ!jd_VYgoKK8aQ+jFpt)7FYMWA5a?|Q2HN5
Hk%4a8`S&5Va>~-ykQSecs_CQ_@=Me8yqJn4#x$^*czKUDbVcY%NhpY;-sV!G*lH3bV3}jBMyq<HgiGuJ<piB7<k4b`>%85rtK6}
{LAow{x1E9WTN+9e{WxGdo0J@r?W0hYh>0ENwq{IzV-TlTK`2OWh0Y~)b8pp|093md(sI?Jc(fF7DWOn5A1zUJz4ImaAVM@>Q4z^
Qubt-%r+Knj4hUxDJiNHH7i9QDoH%R^BWI1Ii>XY^#J*NsV(oY`n2qJlALkmPttdGZ0Ks>{Rh0b8lPVquzGPgehcBv*gaVSD5fX`
x}rLC0l-B}RYbk&?}n97sy({84(3nKi%LoT_;d8B#ZS2QhWhCH0Z@KcpaJhjm*sadCwgi0`V(kr6qU3mZpUsz<C9Y_;_kzq8J-(3
#a(7(i>xMM6TniI-W$-Y!+VqUfawJ+gas(h2nz)dp8Wg|ud4G@`2JKU*GPD(`n{fC_zz;m+D$OLint`ZQqy39BqY}zw?3aje$N6O
so{oCO%Gu~X=ADH3k0N$uj@WR%YyPf*wB>Zc&{VN1B%3SMCR>w@b$x?yS4BildITlIO|=(;y#9Af-YUpjxZPEZU=+le7xi}6V>$a
o^i_3)YFCrf$5zL)qvF4<qVQ`FEh`6)6aRg#U@$}o*?5oyuErMsTxeX8V?7Y(ZlZ~b}jW&mLR)BBmC0pmq}~1xnUg+V{BNeGSBg$
taP<atizb0FQ_MoCP~ZlF!+lPvKR_QddiqZp^exsINx&qi|!A*205-=SY_ewpV;@JQhWqG($DvvPnu9ZIp&*9!@?9j={oyo!8;AT
x)bIGPbgn=kAonkdV3t#(qcGmscjq4_tkoe9Dvayxcz<AcbXjbAxlqrlkwMBKG<|ldreCRQv!8>tc?xn)K-i{(L_;EG*9m~(XFvn
1q^yuy|J_6(1-LN*ndIG;HDHuv)1kR=Sn?uYo?K#6)~J)*HLyNFz*6r8YH379{?c6;`l(L_qXmHSD&pydyha;-XEa-WUu!BM!UPQ
bv}>+Q^4E%B{>yUDt=#;oe1{Xn2_J%qZ)oKW3sNg+QRW6VHG5}{GorHX17KUWA{JyS=9LWXuN+^^LNs%+JA<Ri0B{QjVb<UrA%<d
b%pH0j3y@Bt%4+%*74a;X)u)VQKT)Db5**#21N>ppS*GPjfW$Unjy*&CLIm{e+CQL*%YAufz&u917`Ol{+_KW1qedMLO<l#2iL{!
0x&z@T#i%1XxQQO(d(%cKf~?%Zh8x@{mxF6_-l+ja4C8<g9-#<3k2dO#2g06y@~VRJ!)69LqK3d0gIPov$@c$mom_tAa(>Y2_OYD
<L<Z|nTaICmL#CXK5$HOVG%vJj!q7*=scfzrcctO(M(nhPSjKr6|GB2N?5>0`ZNx0N6dWPZtM*JC@!fp|NlpC8V#!jd)}N8tqvyH
&~T33;kTH5S$h4+{SE)u{WIqJpA_AJ{=!b0e+%Bbeo|JN9wZWfnuMQSx^O?&s4eOrR{g9!JyUtNw=R=u5(n@obyOXj{%!tBsTZyM
;t#}#`SVIn^PbD^o!{9LQ9q(q`Dgayg(U$_DZf`5ICIQ-{WuCo`JUMFjvf+CWdpl?7w(7Lb>YR5tL*W65@b?Y2iB+xFdz6oLVFS<
wDRvoA9w0Mk3C|XhXMOF|FyC3<?Qo+pO<&oyg20T;cRsBpUe8G-7*TBcPqJNta63mqW$at3oa&$^_zJSU&a1$$3yXyai-cU{~qZM
F)6F!|KWH3AJZfJDgTMQ`mzT5E~YW=-f!D^e^U`0eve<JdVLdbuG#l1^=eSl-P+XCkWY8BUWTb4ALQenTx6W^KQ?!H4^RFnJ5L0O
YCV#`5%0dM_j`Xi>^QQfGafqMyUC;<)Uw;>wC~^Bj0^b>y>XM`-u>6N>L0|;gjdCX(SMBgZML5rz;CS4qx^HwbKtVyT5#`N7X6(#
aQH}1c$4v%Uu1B4Z~BVPQKyT49x{8;`BEjrai^TDHaUGU^u~@y<N0VCKw?_OP99lmIdCv0W$x427-sW+V>Sd7X|K^fP1a(6j{fhX
;w{3z3$WvVm^j(J{=WXdk&=1!<`&7+FeF?SK_Lzq`w>on4S?=794Np`yDSHUH<ln~6jtaIAwr8@%B(TbL0Rff{*Hb=ojyO!y#G&7
S5^)}s`g}JL<+~(?@D=net>|cQKGDC{%&r=SXBu;QET(D_$VLwFZBrmLa0zcKPRW3ZFAN5$9V=FgM3P#T7{%CmQMhoP?Pl^>+(L1
u()CBBR5eT6Mqe!l9Mm1kEysq$$nAxKkfcb+j;Hu7b(fo{5`4w5JFQ=FH!yfXWiS8>ncBew~2*QN=<`;k>Q}*a1{vHr|=;Dq}9u;
7-kuPebxh#?~~F!m|Z(x9}O5#)#Y*q=MfGjk~TYrI2?k8IQUG>Yk3Y`LlSmrs54@3X|O>!KxuBUPkS}Ns;=mXQXH@V1tVx>qC{70
rRTSNyS?uL)JKU;HOZtIdAbuH`RrKMxDeo306@SD2p4DM$Ny(x+ESmE2)`TeIQ8g#Dfu#ZMOXVr&H|oEV<@m}r7Bbfqg5?zQ5b15
Vj4B1+c=P_3IM7~2$q77X(?!077CG|pdwO&iV9?ysAwW+h**K4)JDWvHr1+JQEWjP8j9Am8a8whixW^)HgSM7ACLBQ5>XROQ9%+l
N)#1E1uaC81vNrdG&Ge$L=*urM8LEaRY+14RS80MOH{N46ts~76m>R-ESkho6iXpXRa6B{K@sQ)Vk)VMCaOO<!vqyH)WlS6+z#0m
lqf=x3Ir(>h@fadDN>3MXr*ZYh$$3_1UV3AC;J$4)1z92A678NpV=GB()6)zA{cx-e|;j8QW8AD(A5GB$VVtXf*GdB2})^ani6S;
-}(Nm`#h|jkma1R@lLp~(mp72mxgavevS2~26^O=|6)U@Xk6X^X^{9olQ|r72pF*gE#8IR%%b}!QU!S~n@*3KEfyqnO(K|_ur$bP
-Ab%ePoe>vvU;=N@ui0FS?HhOhq>7LaZC`NeB3~HVN5|W{ht++-XP2afFDzEREo)8@$#eKh#Meb0uhfA3Czc)Iv*nQ*6*(u_Un+u
gZ+eVbW>Mdi=bHAlGYKwTExE^YC;6QsuU1`2MX1P_+>}Ys*NaBg6rV^8|2MF=d_>yq7#ghhpofQ`BUv-94e=i|FJ-T1zjV@{XB=n
`^p3o>u#g@9bq=q{yPu5!elh&R)u{!DR%{cGN@q0oOjRDo!b|zRXbZAJdrsd9MPZLni-})hv|BnF02D=#FF!IWBv0|qX+rgR~=~4
XjZ59Khs;|UP;XA9!_%}-M5I!nnIg1ILB9vbZ(6VLo&&j&^QnrD2tQ>5}6j;L_3MIAXrd<v2TvsmjWrqwY`~|5>b;GjNIU*RMjm@
6B)vRqa*nRy)C7oC|Sm=gb1KZu+0qc@-x0!p?WU*r5sJ}=uWx}%}mZ6Z7)u#hYN1E!J8c_gIr2st#D(i4TdIQRWQJ^0KzO#yQV4u
FevDZF(xx0CP)NYr46B=LN}FyLW?A$n5ow~46t_EJIQ&&jL>e3N^b)&Z#bRT!Zpnotx+WeLlOKiX=y|DKw?%P*1_N7gCJ2#v_XHK
zPq~h^5jl`;D`rHe!9bWZ7=@8x9j243H3;PT}SEqVjO#VJ)Hm~5{1+a6`BXp^!|GH$z+w$ziF1>CX_-?=fnP))<cDl*?4mrEz1mj
?cO`hJN<W0_HOl0^?~n4?6Yi`hR=m7FHUo)4;5AZ?%B#{d+;t8yUaDJs5n)D<qrrzJVy<P*panmhh>31{MHOLV8A*1cx%E@+u!Pw
i~xcBAr9yS<_Md2@8t;5lHoa^4!luB48I~aL=p{HvJG(9|9K1lN2ja<;^U*cjOL({KDTdu8ShI*$so#x?9bJG`&;ci>_dmbZ13jx
(NnG5dt8Q{c)*aU4~rmBhw*0(1l3hQ;?i*`Y=JklrNyKRBQ}H-pb;r@M_zV3-dH=hQkRo134!7FA{h}UfzTh{>#%x5T-e8KHxBxK
`PgJ0PLT6UWe;LftMYg;|2(~tCNL0f0VFh(7KltQz@}(A6U8YgDPYh-x~2($3tp_^Q)w@~);8Njgl5LFvSSu<t6DXYb~BJF6ioi=
ja+N<-%}L)8JM1!7KhX_my<bk5JfiW>XgSQBD}WDhm$f`P^8SuF?55?mU(R1j+*eCy3u0Wy<B+MeH<7b{w%T|YeB0e(;w`a=BxPi
#z`29cQDH|(CD*fuZ(kF<S&U8M}Ji}?AZ6kQlAg{(h>;~-KfOy;u>zKA<dOFQK&BkuWU2%b;8J(FT{uj3<6F_)r2Ou^lTi(Y<T&!
NfeM5Bkba`>gr69_iQr~ZqQ?5^>qYtv<unZ{+2Iv;hJ1jvA#uN4NrHdnQ!${MfvzJE<%OhPIu@(iQ<>~ao9&;t0T4%*`w&o?et{Y
8)$z!$9-#=sZd|iwjD2Yxj>yph|k7<X;p!cTDQ!{8&PE-#Y-oIGwbQs4|5U<^waSFp5XB9ww(Cg$fZ4+_HOR;gizBw552Do!NF=d
i85nFlefcL-w#@+JB(WCu3xSayK0SZ9}DTKyuZ^a#iLUJ{7gjMG0#=#|GKa-vY14IG|)al`qPwb5ncbKRQ5pLDLVE+=hx!vT2Xk*
Bou;36XO!aG{XItwoO_z{@}`&CP7Kg>gnrFdH$F7I<ol&VeIm1Q&XY4&brnuY=an-4P@y}Ii05Sot~7alAA52@gJ1vLlmC3XzaIz
f*6sp7Fg<#-1N7{cNO~TM-{SB*{@2wHW;FUKr#{su5(v4%dm3)>S1a__OZHLaelSr@aYnX?8j$%RzpaAe*4()sy<J*-**Ru3DJfX
d}Ipt99v`*kiV}^s1y*gr7j2)+i}3+00n??;?YanDu#Re^}n?b-P)QDd*FtfLZ@61m3|%?1Aqt0eCR%jDJXAzXlggy%&pG8lg!}5
Vp$!O1(XdKWE)18RPdWoG&5F$+)i^7wLh`R;N9TUcatkjY{FlNU}%r`ZQitak%nMM`pE2osR6Uf&v9VLh@D!9%WcuG>zs4w;ggOm
Bh2xbE>*!lex~xT^hh(&W1NRT$eumAkwkD~Ml6i+=X#@J5VG2~@?dGIG^ioNF;dOYsz8tUw%H~PRq;Quzu2Hg0u{8#1td!e5|9XS
DoZjoFpk&3pfePaCE7HC5)X|*BpOgZYEyOPDkPApQ%xSyqzdq{o`o@#+^X)VNd`(1?TIi<ZxhL3e!ABjZWkIoZ0msy<=z3q3dY{D
hS>&XxRVHfYIdxF{gQ?%4VK6Z)1T_8q?G87vp|!J;fl$G40L3PBpDj%kAoKjacZ8uZ902zjNCd(dsDDEZHOmVBuKnE-8$B_)yh1v
-vP8^>1<f^i)0?GgyE3$%QT6r$`2aAsQ~M}C*95TXD>`;G+g@h<4%PRYI*E1q0Y3?LbtVr{xmpoH~Dj~m+#_YL4FOBniif(>6Bxy
Z5lH|`@L?>ee67$?CRd0?HM(zGxMcIJCya2W=@q?l}r-uV7j{(la=lWktUtyt8Dbv^q8C5Nk+!>9mgP<s*{N=0ner4AZV;as=LTH
Uyo8R77!S<RF|Zt_X1<{NE-KT?V;HEBogf;)Cx2YhAs2_uCmEtev^|dbU+exMym9uf@cP$0~9Q`>|t8^rxjy^a~=K_o~wEqJ6B4O
=u}wZ?G6w2{yQ2tzRi<lNkf@(du%*Ouai!!&2ncE#N~#5RH(5*?A==fh}2PHho8g5ro(-8%-+rlpn}MPsEZWBgX?MAqR#2+xo475
S5;DrVx!=yn6M<2tAO{laSDW#H&ikLYR)tuaCLA;3fY|XR2@zVV<8qrtfOWMQV@j@WHGMYJ8KL{!XVAMiH!L((cvcyf`iTB4ENBU
jE7pWd0{n_<Vrsce+_9zt5u5+QIhV_{I8plu)HU1mZ9YPp3FRT>%{4W4a2pt9i6gPZJSLq-T!r)G{%x<+HIU0pI_^K_9&tcd^jd1
?ap>Kdn55{MHHKbYqJ5Lu@5KZPOjbl^<;j3>b#%Rn~C#J*3O*qnfd4_&2vD(6#J9$`Fvjk6z-pmzj)ny@^^eP`B3tnN&WhO93cfz
izBHZQ6w&kFMi*yW$}0Zl+qp<*Wl08z=vgK(W$o7%9E$At!%3M%c|tyj2Mf53{+P#SBq{5ju)j48N&>+Kh^Hp^B?o|OSyrv2td&J
=hF=^@$WuB8KWYJ1JwzjJ+FJMw!mv}abpr9TvrsjA_QV2Q34J{XsGOxSNU)6@4yDxq<Vb*l-BJ)c&2&K^39ns(o#D#K%h!Ou3TA;
B}~_jLNwG7jewerkYSh-j&Ud8V1Zkx0%ay{+>bkou#g_oN+$pmgwg*@QXMzeH<5PNhKsp@8d?_H*4-yBDsDm|4MHR1mmPk&3D13H
6Vp}U7wD?w8KP~*R5N*~#gwgh^u_{He?|jx_{Y?@BUN6fhTnHt#drn3maHTr9vmsga?eQ`Ie;NmCV4{U8<M*a7Ys=D824g!AnWHM
Y0DpS1rcTxmG~FplIfyB)S@1LE2@ey{E%%VB?S5F)c?<6GlXX<OnycO<>`E%^^?!FpHHR47x%NxJqKBSKiJuty_5VNOrfMO`nfwy
i4;@S!jAGO%&iEyP8RCYC^{;eC~vb5Q%evsh%{sVVg(*;Yw%G(f<A9TQr$~`tGEhc8OR#zyD15|3{r=UA-FV{ddO<gSTBl?S#zB{
87)jIvIr<DMG89eVWqGbZyq_SIdZtRJv-}sA7GL|C+g||bKmsu#|G!@vr3$$D=8>b9F%9zb^)dRwat?NphiwsRPND1(Nz67TUD1x
2>&!cz8_ytuWl2TgFzAqD`|a=)w(og`?o%wIkzE|b1?+QuuaJjNCX%L34wcPf(oXFYD5F`fl3sA7(+tPogt@62DJ1ID@md$J$^m?
cfMZT7JV7^I!^-^ZOoXUrZ6EJgkaQ!5lsZ0-B7x@GNd`?Tr_FZtOLoKZU$UO<?(f+MGwzDnY7+g)~AGmtrlGUw|@E6l#&42gkTEv
(9i3mtubT~oBnTgTe=!vhEC_lWLECT|3<s>Fs%%biP8E@n=#fPCPK1<dK#>~(xd(c=SVK+O#!q1UcGCsA3My;vQFtC-bC*B<g;AZ
E3FmENdyuqS%>n9L$;0d&N`JH)FLNI%x^!h%kKaJNrMaSf3M+=&)xoiqwv%NSa&1!dU*GplYqN%f<H4!kY|5y!?c8;U$_s7^+3p~
FZ)V^5oVFrE?j%rW*Ph&H1*@th?k^hVvr>7hbyak_ZZsVn&szv*cB0mMH@)B+a{d|Vn{r&ns>GlbKQls<|!RrRaiWTS|1~SCX?nr
VYzN+fM$ZMRb5-;b#)vEu(#K(N8(2Giu@Lu(D_zBM41#F+aG$Oy=96hhF&FP<4m>UG@TH=Bup@==eNJ7zpZqY+e9j#jQ#B$M{T*+
{}a7DL0`PN8fCmC!<2NLt7sYW9Qtxz5+d6fImCl!Fg-_zdm1QFZFg+*5sf%E>Ys(@*+Ef2AyrQgMi1z{`(QNz^Ro$DUR;Y^*mt@`
FC$yEBzapgZdbECDn-<L-w?Km+(K1Dt~}x~IY(vczs{7bVdr-4+MJO<E5LhSh1@r`Lika>Mw$g~5?M}R!?|)KA{673DXS;f>3Lsu
wjiV<4I435DQHw;AcqWDoVk%-rWEH!)rk&M$6?ryKd0lggeR}OV07Sd!YIn9J$tAPw;;P0H?opP3*h0ryemnW7P~%bup%Ds@LejB
BIhRGdw9INGv(~ksa7bs@qIC_)bOs776l<T^RHdzXFaS|c~y0Cyr>vF?64&hn>adMXR2_~LXEFyGrsdryY=qY-I&t$E3c+C8*C+O
zS-o=zP6PjCaclnAt=U7-8;6(ddN<<omlBl82r4{O5S?52w`uBO@=?;)A@HvB%UaNKEP2T3F?4<tJ;bL`Z62Ji?cod>!<ZjA=fuB
*w+mBKcVEtF8<$PN>f_?VY&XNvLxXpH{FUdE*w7nI?QuvnfA=gU)FPnY8v}WeU!V{=mPgq15iPTZ1|QFLK4VR_o)5AZ3>}(pbi<(
|HmPIj@5o1!Z97q8lFw}#_Emin85z0#QqRIA-&oDeGa}4uNB;us)~f6Jee8}#tP!-27q29O%Oo;7kVi)kpCD!r295;M~zRhR88yu
L3uPGD!)TKDdW^WSa%O0<ENDpTP-2y^8!$QZ<HZ{+(Y)z{GEVeJ7lG$f(!(It*7b54tT%GJiBy;w@wri^SP`;<M;l`cKn(B=1XdV
gAfWo=P2bFG{Y?OYA|UW4PftMg}{J*VzNx44pSgHe!<Le7XaNn+0*q31Z=|MFotq=JWXl`^X7*X(D=&};pP9IQ^|*hax%&aRBkHd
#(&gc52#lqh$Jp(g2tyX6+en7!c<I8oBVX6tNV=Qx4ib7oHj6>rsFBgms7uFckM=PX=D7b?)<*NZ~N!R;$h}B^gYM6Crkt%XYe3}
=>!pf09deNM=1}&DKRV$UTVaT-)E<xPC-2neK~v#`PpTW>BTbobms<`&G_PG6TGI+Bbs@Crrw}l+{$<@o>Mycu-qj8k|9t6jR*1W
kf?J%OmMFYk`y5Buuy2IMTDvS{3St!+akOGA%le?>n0gOLF^S2DMAYjft&!P#+2>MDi0=a1oDANf+(642UT6icqVEy)7;68BVOYf
-kdk)W7~GGcEfJjk|>~T=YwF+abPptcLl<+IG_D!)5GBN04(l>=gTkcN_j?bF=4PkD=2`tQrx@;+tlo9fbveEJAR{YesiGf)<da2
ks>)<lL_JvI+8n2LJuKP%!Kj*R6GSrgcKb*k7mb*y|Ku8j5Kr?bDoZP50_YNV8Nmkfv_)>AxbYqMrPNsB{GC8CnI5Hkd^XWhM#o#
_><1?s|z!O;oHX)D04i_sq@iA;AQOybLSCeg%hA<Coidk3+gA09$m^E`Lnyf24|MvnL_0KP3=98CZCCr*ky>&v&@vd3eP4~r*yDY
y%q+V`3b;23w??v=U=Wflf?Q5J*s-)<G2TiZ1YK@d&ZscQgekeW<hzHqEDaeC}cK*P+~xbM8NIskY+ENp@Gbxu>wi!3NB3$XCpV*
_8d4le+nbr7w;*4EUBe>6NoeE<$S?CN!2F~**#r(8^cY5_CcJvEtbvktTT+$F%w-m@>@N6(DOoS9bEv=kF^`4&qv&xDCx#$i)eWs
bL<Qs5?y`AW2vwoZN|zWdrXpJ9eNrEJ;#m%4S(J8<n-N%K8L!@6nq5{L6xU+VcZbhrn~Ba$#OX+^=={k0N7oDCJ?)=4;4ibsd55{
fdULM3>6176!P_W_)?*fH$h+uR)KsudVv82dvqU<)b4iR_}CQZ<vIgjhTdpZc0}%29|)K-3NWX@r4B=<4bOC-@NGnonBYk|_GGU@
AeHWNSZEGMxk91?-%UR;Zylf4Kqgf8Q}|LlIOROlLnW=xfq(k<{F-g-@#Ff&dQXNuEZfcmy0Zwm9nIAA{yx?neodQEUi{nUE3C)K
y3M$DeaaYi#g`EsH08^Nnp&pV{M>GDY4DuAK#(8Lz3SqMJmmVzf#~Vw3sOyCSo;^y(mcODRC(&tHbcR9X&Z1z9tU3gPLRK2^1OE*
Z{shoFD_gMD!aactGaUF^6*z!huX_ZNdg+cA9d;N<CFX4b$~U3wm_e31q~^r6b>W<Nz4FJl%*f0IDT_uS&!OabRWeDq4@}!iDCwT
DPX7%5CUnw>}Y><A1V|&LX_!rl%Yue5`l;sMf>4&pwhom=mLrmX;3LosHa3ol+p!<>LLfw9|9!p{3QR1NBuwd|M01l{~zUzuzvNq
Mb8v*#wLD=-S&J4gitom<_bV2&mQ9kj3=(AyBUp`KLbyJ<|0UnBj0L++Y|?Z@{+QcGHH!83(!q8b(8Fa5XE%?^^okTPu<XQH|@qN
vlt9=U%V<>ROyT(5RNf|XstS?h>E5bSP}vaWtu9fD@KAKW(q*C2w@i$B6%qNvLzxPs1|F@|GBV!i9#~}8B=~l3_Zp;61m6%e{uf~
{-=3=<^KY|LW{|C4Y*8)?g0Msp$Z}sJ<9wFno^bjk75`c&IugBNF7%Ka6JdoQ@F@fcd7cnen2$zROjr#pZcR9WI4nX7J-ZkB(#Ac
&=?&dWIhAg$nhQ{<<Cd{ZjAXW<jl9gj05MC`u@x}sr3#^4+%R6r2XNxf0I6c){`c!8TCcehyl^k{=@qq_&&^hYWPV^xmQzgWaEv4
$G=hckQ5>D6XXd=1SG`FY#5TJ0!=<OCmCEyQ9$B$3?IuK1tlq`S5A9jMHVJG<YbsYUJEEox$1I?6M_hTC{_i7`oFeTlEHy~4-e8@
8e%b=j$x#2q6&sciYTbB=hR3aNL`1|q+iUkq(S2Sn<l20_HD|FpB|0Ma(`^x9xRzTp^K|An#n(IplH*s6K=x@XyLWYtJ;h$A~?K9
XY{A3{0RFA@Hvyzf1K*<(_*SE5@`%SU8B*xqJECUNL=K^Q3O8-bd*DbE^qQ7hAg(E=Gc_|^CmDwQ0f_pqg7D|8H0ZGH{amNt#Asc
ep^3;XlQB*O7dhV+Cc;-AD-S!@6MaH6bVfM@RJghCvq0kbT9Cb=PGs`3=YutuqV(*j4PsQcnZJ%Vw43TSrKx2`@;Hy-h3wnQ%k6?
&P<GJBAtv=uC2Rvi=v4wTP@RKc7|ERV8yWr6brx8$)ss1rj_DiPeS!<P!1uar+|bssMA5?gH%+JS4u>hR)A*&q_{=U9VTT81S*sY
5`dvxFoT3yP~?}^8{a?;r|H|X-?6e}!H_$kCR$R)7ZC9T&p&`04M7bq!pLt%gC`ey-c6ETCC!(6v7d>p#zUbRE~C2zSlR@2)7*U|
GO4qq(M2UJ3Xm~wsTUUvBg5o=tO#mA4v>vA0`@?iU@{Urp$tL6g<L`dqz{mf)Es;^F&lix>l_DFHioD8NNx|hUHRHXnS^jo$k2_V
e#i)jnUG+j3R8!4ZQT;I%?&gSJ)Ow<XSe{^{Ye4vzA&e8x#UM-$sJ9{?u={n?QCNT1{b(=fTz*1O%wz&OwS}Uki<V+8Xm~ORq)ec
SU(bai9-Zc2~>?l;41e4knIUHl+le&z?SX+O^{T>Gb%y|O+pYzCyab`;0XIZncKH|i+Opk0Dghl@d`{exXvpz#zPD~umJpm&Xk;N
*Bg#oz-vaR?R}55ifAZa%YCSM96$mol&`vS5;X-B#T#U&K$&V|VE(jmxG|HX1Yk5%MFt~AYG$TvMg15wDpDv!L~!0>0S6_-Y``fU
44Hm2Ix-z#ny4Rqoe4vuLrR9^G8#<*=nWvpH6^LNhpGdA9@mvk>a=1W8hgK17Y!bG%`KRMtaK4Q;=aKTblD%&l>55L{i|BRM@BMZ
{3nWBlH@mDQiJ`$XHp40+v^Faot1`=DlhKFB1?X}GJCZ{+>d}L{E+kPR+feN5lS8^^4#OlXYw$Z44u+*`mv#Scss(+B$`wr6YKIS
Q^JUdqG_=j2X;=@!BGw%oHfa0`n3U0PrEU92+kQz=VL$x`IIu2L+}Wnm{Y;@S@ivKlu{7^K@fbZJ>gWq(9<CW2@+HkuqK4k8H7wB
dH|nLPt<XHpeQIBDV7RWl8@mmQ%OPlM?tE~S%uRuRY9nKV+_>*`;u-eq#05)S)~kBkPozuAd8F`+MTJOmsL#BO-z*QBWb=wS_=%v
<iSJY2r`sfC&|WRH7THlhtMc|JeVW!p=GpUo6L)hVkos>!H7Pj{^T7rtu1F6!`ude%hQ)R^}8YJ$HD`OFVrX=P+oWiaZp7Ph(f2f
s7JP%Xqc)Few%V>U&>Ivn8ha(5N)`T<eT594PKlv=!Q_k5g|%6f<Yw>0?-3XLQ(`0EJ!L_tRPU6AjuS<&@Fll$VEdE5d{d+lmJyw
e6jFPet2CG1L&0YF+x%jMG#Ah+Cd{oI7vhA{r@}T@N}^u*tjv<{Gg&Fm?#1XCIC%5&kTA&h}P$elP&@})RYe}7TOIU!GaXEJO_`p
9&unah{aJ%YFb}qvQtK`YI=@|-3>tS0rT_iH|`+wSWfUJN)VN#s49wSn2}kARv(-xuV{2r-|uvDfx!kr+Ag~O40w}|cRcm!jAO}B
0ZhANg+wwwCgX@{o<MW?a1{-RJ5e3Dd5O@RatGfO6qQTz1Ma{ako7uP=uf?jZVvF;h`s^`dY|DmRa5n(JDvjA9Ld|_9<LuUSvyF=
H#73&Iw>|;gUolE5VMpq+A!hdTs#p-V?$Y`emG1gi3VWAp^fK(lp-Q#oA&Ayd=01Go8Mkv2oA4xjbwy(MhGH|6^%bd?Z|L79is=N
PFqIe3pV78{3F5ZGxEtOXvBzp6JC_*F^I%QBu@hXXjh=<K8W$b{<#PUWFw4_$IW9AGDIXyv`SN5mNPrDX)I(7#cQk!M_H24)%8!?
<gcbk*bi0Bm}J+zGL?&bnr@wT`Vsvyfb1m&G$TL6^4o)9{$uS=^-uVRuMPA*FCMj+3N>>Xn!4_f6j%5Xp$C}>G$+#t;SxUB?1LEi
I;jVmX#KIWi1M-2_?qN(g@`eX2QX8y1L7Gy2oZZgiUS3L<Vay8z(Sug4q5$wt3yA+g%R?)ah|v1hCN0s4_eqySs<uvB|mAVGyv+V
0flvB4=?_{27LD5ct=(`OVgvdJTLN*s#R$kQJ?~engMGchu|6$_=o~AkquB%pmkUx)dXb34w%I*awu@%cUPVPUICYqhz^85hwx4l
=R)Y4(`3j5qmWTo!4+DKg|}1JVxk#9JY+M>z$3{W-7?_N!jCO5p`+)3?f`x6F7EZq?A?Qe2Nc=EG+V?sCu(_(LqZumbURI?b;jaA
^FWCt3lEWf1j4u6tUO?_xcalLe_&zzPaZl+{vjZkGX#PD)Stsw%Fs5>e>wm_1}1U;PpzOOeq})$Xb_N+1a|Dd`vf>^stRU=xGu;*
KPU%pgXI|17I8rtGs`%$9QkTo{EQFPf?S@o{cglQy}RXm7++;6`k9kozQ|5c$Q+hUk&rr~47A>BMWQQNJBc3{Q!*SR3L`-50W$tq
96zGY&SI|~wus~-f)j{_Vj(FgptboU#2A_yhlH~!lj#cswUCt2>t?_<=n01-%6{)|**QSZ0~Bp8`N0QhPuH;G8SwhU1U`x59wETz
JJjRppMS!3Q<?av%V^OmP@~T#WNAuZ=KilzSiw)Dz2L1L_9_Ty>j!L*M9T)ogNV?{5lU56(MEzG2qGpTXQfR85YQ}qz1Skg+O{<s
4Q(dOrdk%RWy*?O(Q%Q{n!z+<krj5#L_yTrq@?RAX$gVRL>++S;;a~wSc#s4H%1uJ1|$Qr@K-w4s#+md0%fQoki!Oq3cE!o<?92F
GtVG+Mv|TIFIo=p#1&BD9Cid1iZDkf2h;2J9y=<>kS8P)u3O-=TKB<%+dG1TYlyd6@jFbfK~w1<w^QFe&mRm7bXcm5GSyhYMHrY|
D`VcHyVP7=t+k62;^>33cFfe)m=7^slAAU`Q6En;cdG}TJMoG!3z*AkONfZpF+(#8n1UHPqq;b)#wr>KY72Hanhvqp(#hLV6uRyy
Op{_eKW`Xxj)#k*&k>Od_0!nY(DDbmPJO&=xI3n>o*^N;7sqyXK-o-fFCpOn7kGwGnqm7F?7)3WFo!rNHs^}JBN$5QhXEQJ*xFOb
Fuqvq-1zVhXm{g#*d30`<)e^(F{x>JQI?KT&V#lJf=d~>w{s8b<T1Nr2LPOFX);3)G7U3P44_mLfZmQb9kW4et&Lr%4Ytta13B&K
#Z}&+uvhFr(au6eAWN_fuNQEy0Rk8!s3Y2(hsL!fHkY6y#9}~@#}c*pmWiK!Ns#lNJ&%p#c2MB<J{}j`w}?%n5QUwy8F|Eej;ljF
r{v&jCu(ob$TN8f^$E@7X==E3^?8S>v(t6cbG(u$NGzbmL=7-C<wJeFb39svWXn;u*=s2JCFrw^l+<C!gxd}#>Z-1kefdDe*ncjK
6VJ?~R70@Hao+i`pL$OoE#1g_y*^vt3k6s!1)rK(Y`wD~+0Z5z|1&UQ8Qv17K27*+Hkl3j4gfI%1@!2}0lE&U3^AG8{p3{o+mYlD
2W-C4gUma>?=zFnuCFa9xLS13Tntg!j=_GYQ$r=zL$Y_rX6;(6iLl@pc0_4|S;dcL?WT{Dt_1c&-j-*^=5{K3N87R;NipM|rHiwf
--nj)(C|4qD~kKFnP9R`BWEaV_cjg2#Fa%strH~ePJ$X%lqjm9mo}Xg*bM}vz{Mf4h$e$<MMH@Sa8xq`2?9t=gpidCu#!vz2v95~
SQ|?cg%LzHqEd<(4&dPuW2+hxmXs)1k#Pd+7|Ng-efvS^3I(C12$d!gnwDTGqG5<A3QB2aRpgvO1rwyu6p;x5Gg6TN%u!U#RWy|X
l9m5ntrF2doCGjwLa2|dj*y6nuxzIgM1(R45H8#wMLjr&O!M_af%2Meba>zQ{d^tyNB7_48A=r|Mlp|yCX}3oU@#llEAozp3KMm+
V^X12)wt=36_aecbYrSHPP0YzuoX=FgX7&i&rHP(u*8A#4HTVI<9mbA)`*8Q^%<D=XT7nY-Uz+j9O&Nt2aP$aAz=$atl*_Jt`!Uy
1x<c8M5kXPL{U(1<2f;l7{Wh0lBK<a!$@6}@EeJ}j`oPL-RS8rae$+TZKaOdJ5p_&cd^7sc$_gC9*dKAUD(tb#FN=McxMdZRUpNd
$;HCp8fsjkkE5dy9h2g5OY<2dfbH$gv$7({pk?jDkXwd83FM_PlE*THgD6l}RJ_t@$;o&P8Vbt6MQwsPjTc=mV!E%XZ+nw$9zyow
4$)1tN17PoZ)6lu!Md`mBE_Y~`u6kc>=O}Nw_|3nak_x`B_}B?9m%_aSp@}I#!feM8+B=buuQZtZjjd+?W$@BvQwY$%~aNVZq6Z+
V3q^#HkK&yVxJI}s2z(720KQqg$3($a_DLZnoK|Kx={g|yomRpvxKord4~Aetz}%@F_v+LCQ(zGYgFAUaJDEhFsLXzmK=!?Oihjg
k%65Wje4ZT=%T71h$u7$+urL%lvGn%O^gkyvQ~;bx^Yr7RwMnzu2P*8qYM?|)ec@*ZcRHuF%uYeto1xS2hU;S7S621q;L@1S+v#G
wbj#;i^5^Hip`}#4Gm5%3=CnyOfUMOl5m>4%A6qaX3*O2deqY{ifdV?Thn&UYOE@S^F;LDXnh=>pel9{&e{3T4+b-(pbJzb1~j-a
>y+cjqz^t$P4-T@<Ot%xu>kDM%4-TkHX>kcVB-dey_Y2eJyFKm8q_GT(n{88@=SA!w-bi78@D#Do!#V~_+cX~ted5L2Pm>r6a-J@
)SRRtknmDK?UlC5oJJIC_Ml7IWA-vbmL5#phBmH{fubrxfQS-eDsoI*3X)GI8F&zsf=Hy@rDEwZc}-^-z#9w0Lr83P&Y8AlnF9iB
LIM=?<}s6YLm1=H9;N5w;ns^w6*N!Y8u2w=>=;pTjQubkDd*=J=wlyYX&W{8Mth7OV5~HXc`Xp;9k@O?KAX7Y*|VT<6TylZs7RFW
0!5aV#{Ii-g0OMj&@rPFL=kMUqimGROJFq=1te(h>zAM_O^joz+TGfe=rT#RGS0Cb0`f3D1w>{rBp4w;KnkD!<vQx4f1?1f<DTxl
M^<3yK>+EfSvwG@1cZbN1(p)OdM=&YfaJ2`H`qiN0G5WRN)nceDWE9|2!y0)A{Lo|C`zgXqzYJIC?X0XN<v|zVp6GCq>7?~8E6P7
kfx*cV?|L_7MzsROcXH`ved*uF{3m=G?WE16jFXZ)a}_u%pIR;quDaSo5c-}pWn?N7t3kb2UooV##CYqR3rq5NsI}g50}J#RN!!2
t*9-OX+w=s9VaXB$<Sl5s6v*YAS5G?o5X5uu;K@4=Vgi?W#IUM&t1)B@9k_91|6r?5_#NA<CJbUed*z~Jbu;FLzt>_j)l1BcM0H8
pr?ODsX|zS^yz?tGD9TIzs<^?_5y(-S4yP`^*KZ1BM_zl@gWQlAxbhl#S#s~gphc^#3tl}#_4_bv9OaG^8;xvhlKoIPK(5bggm7O
6;M(wGf;#`(l2-fp@<6R5r!C&l!#N8@Baqfp5XRu<n)y6gHLJiGHwakI_$yQKFM6|$9V)?M~NL!^<6!qiL~?hYU3U&xO2EQ1GZPX
F(?|qK>K=O?;;b>_L&Ty-Z|R*5+joWmE`Er=`=11JI@nBNXZElbQ)?1C$rD9A^ST=YBcv|x;{$Kl_L@HlMx#4V@1cPxb4Rs+YQC9
9>+@S->io9vBflIv<a%JTS1Jr8n$3?;gwKDX0AF*qO(mFRG~|}xROlZ#2IW-(c$k@diHUO=2&Hh0q&tM#vdOk=mebZad`K1He9%I
%wg(?Vn~TGIH*XPM~^%dA=6R}Eb|w~3onn{@=1`M1=&9sf8XoYPY``QwBN^mPDXL70(M|7)pxNzb%H?QbS1R)>}RC_L{eO={Y`W+
uT#VkcJ2|~1P-~EGv4~S7v>FvBd#U&=X_3u^ObytMTaF1HM3G_Sr%psL?(cf2=k>Ni?zWTR9-pPU@=?b%L8HY!aQ^ttBvMx5C$6;
fQvlDK<t2{(f~#1Y{QNS0BV#0WI-?lLzV3&o*cQ|FE)o`yx>w2#Y`KPRRv+BXh_v0n>H*YhCbMf0Hb_Uqp}shUFP8eBx~O0j|9C3
#w`zYEXE!PR)aY!+gtY?r<b(=f*=wDguU7%3HJxYJ=^D>GMO6DlnJ%5!1LJ*z4@cn-zu=ouco|_-mE9IrW9%jpF-v;;nGGH$V=I3
j39Ok8l2jJ+|8IUBp8B5U{`zwA$w-Jp%57yl(JHYymV_70*uxjp|e5=BO_!*$rj;33w-w?^b|#rr;K|I*k+hc{|$H@w|>m`?hmPF
ZxrbbJqpiM4C4FHdqVT>^VH*I1fzX;x<hOVDXkd+o7M;eUajJ4?SNNVNJi(oN0#oG?^lfB05GwEh7lD2bd*sTucNKu0UeZAL~!9Y
#wc#ZibD<qGs7iVhl|Upw1~Y3rDoKv_Iq%;+@KV|P%h&oP4dY%0>mJwV9!4ztItz@4VQV!V)ffa(0QRyqyGY|(BQ~N)7?(33dwtM
Fyb%h-O#8o#o*{eftgsByGFMO3@rdC)Cv$mK^RkcJf1<rof2lz>vcf;^x59o9zSa3j&Vo`fe)_rgP>q>Z0lPnh)J+=viT>Mtlq@r
tD7LwT&J!JfrbW*4~ayG@WL&_)Jr!gQJwb{uTzK9H#;Oy@}&$Np0p%8Yi=G~(N_|PWJzWRq!?g?XID@-S0E_wlQ$c?C5<HmVheV0
N%Ytn#RGT>j209P0$CP2Xs8T(dUo-t4<5SpL$?$r`d;}bUJx;W1c4f!db+f<c`-33Ml~_Mlm<ZK69faJYCsj5hRwy6lcQZ_N-EfD
(HhmpF?zAJUK+%2Q**`%>cX4xZ$p+V(~@h>(->=#K<#xPAu0hNb<b^I0U^!6!Rh)?EqGirl!LL2UGkT^&|QP-s5LA|qQOam1&)e<
K5W1TQn^q%!7v*;az^4bg&2}FKzJ%eQtmEqaH-j;IdrcQ>)T%5(3Wp@7^qId22i?v5S4azcgJ+`$}6!mkmFF$Yrx=W)F(`me{;t@
yLR(9A>EzBTvH5;D)Gs!ECkwDR!3R9%fNSba2rUa8JG%;lAhRA6HpMdGZH8ej0p5Vfszosycaomspj*tMGnnH0i4jztX$^VW4l5!
Vdtrth7Uxx9r4;@N|?jh)E-Kjd>BW3s=fr~#~zFVY<c5=jFHh&up%N&%zPRo(L)d`h9t(w5^-#OJE(!ZD1hVFgE@C`^gNvk4cbI=
Udki{LsGk*i5h{9I_7jhl8ufha{`hoAqW^?Pq;9mj4rJ{dg5|6Y5f|VbC5M4Slfft=nAY5$)wjxHKiJ;t0<L_^tr}FK{OuOTm=O?
c-OamY3o|z-3A#5-qjBK)yEPj5n-KfqKM-v0G)VAs}&N(hG$&QwCHu2TQ+Lwfy8kZC_UY1%nRTh95PoZ41SEk#meI-(QG3Ed4M+n
pe+MPf@7kZBuhY23t6PcSS@sQK*`M^4n#$mGR1D<cn8f1nQZEHu_6f@3TEq^S|m=A6(@x<J8`EH7cnI6lmlDgi7aA(qo>ZRrFz(O
5*vbA2*XYbbR=q)07U^k1TvIaW2`1`wMdI1q-`Mfg6d!w%?!jX2~`;m=3!zFdP;?0Bhp>!aA?QP=L$jHn1FPozf%FTbgmbneb08O
%^yMcz5qREa_1i%Z86lCL`n_44cVTCV3Z_yM1v*FIGds%P*5}|N}Cad!Ha-2AOT8e7aZmBp}GVY(PoGlL9GFKHA;|9CzvZ4jAvS=
oY7p?mqwE!k&aVR<_F(rJM+au7VRWSU7KLHfC4*Bg&D)#`#vmexQ(GWK=Vv-sa4~7qMDfI_{4X*am8rq$%;rx4uXJMJ4h>j`kc{t
H1IPl8NU~KbKSj0_c*2qOLQfKc_Fhk#D`Hv>?9i0D-ehT#SCt<Qpsisma__TG}4h<Q3DSch445`b+K%i7u$_;Hr8h3^}(AoRjcLP
ftC;_2_)4^iIgbvM|TL_t*tR5b~W3nrHf8-XgNHPnmcr*7$Kf%8B!jqfQ=XgfC+$2B?Hae_A8C(soykBA*ac}oal}x1z8|P#nNH}
oQWBwV@d_-<x-&ZCTN^Y!&t@TWmd-U%FD?+_E{&Dlc4K?mu$=>a>ER1=D6Tg*C6o20qRlEW|p=tI~8@MgIgSp-h$<Uj|kk}lxiWW
<?8ymiLk6GatjmZw;;$vs?g>nJL6)^>3~T%4`e|x8@h<*79rfLnhi=Qd$^$!N3P2lY6%z553F~VxE|+qIoD&>^1PFV3or*`b21*g
Zq}a2)ppd2W0!-D&EXo{27DsNGZkga4I3~`N?hE{S;OS9vaQMuh!q8IDqs!+frJyV`t|EGefP}l%rJ$O$PM$`eOHbNy=$Dse5#FZ
pETn?zz^;q0LMEpt!zjRA1D|BP_JS)%9>$Bz$kP9;nmAW2o|gYaEj%ymOS*4+kNjYRXX8jbEf#LAf-O*IC_`CcB?ldb-oblI_Pp_
>wS4Y2P_*;jW=01Q!OIX#9k>B6g1W3b&OGL^}d3VLkpV+7Q<dzmBlTqPh6`|nTKbn8F$v;DhL_~N`yj>u}lq-1c}|k<3MU^gd+oo
gLsL(!Wu9;_L{H?1>>UNY?>l#VPTzl_T!^-McQy37Q$@6Rq#-~9dpMnFpE9BbYJw(`E#yD>WJ8tfUyWBZvehP3_#QZAc@miYSUg#
{Q?{c<^v?YdD)V}2oWi21Pk~Y5#Y%l9Ma&I9;P_vE(nN=F$fUePNKo}ib$bcy?5;A5=45mSq@zyW#x+|I@H4EP@$?$DPwa$s?-6o
Pk;uv8;T%lbx#*IjalKGiMmKiB%Ttpz{vx>DasWDe6r#w9X#%pHtoTgsx4|21;$8gH`_E1SGH>)TG7*9_Pn!{sT2+|3Lu|2*4C&U
NYFa<a(Eb6VD9KkF^L3=(o=er!IX!iz6FMZ>10O;OA2&W3hAPOSSLE)3Ara4A<c$z4Wnph31<&F8)_EOt!Y+DqR!R?@eVvgNFarK
<ufXVCSzoD1nYgfb~i%!mzcePp%aATtF{%~1~LbMj0H$6fz$&7ytq#ttN`FS<ipcPCXHl_h^AOTuoOlaDM1vO@bk@iH@<qA7tGTX
II=0NLWKiJQ@>ePLczT;dPT-jm_$b$Xk<vBbaja9R5QAK7}{Fhv9NWiU0(!e94=<7Cyq3%$nRN{pImBJQkGqdRPu5NWMkE=ixkJE
dTX|C%GKtD((I?^@z#ihl1ND!F&fr9G-EV&T$M^01fW6M8z6UG*^~|=K1?w?w=haF3DQO~x_nZ_2vxo0uxKE()SxCElI2Xf<;coV
YF;wl6*6I=cYJl0bkteY7(`|G`FG=ic{vuSzO3=8EbGNHf`^{BhA*i3;Eqs8dIl`O*r8yP1kv!GFNCLC@G+wd9i)MRGIOH3BOngB
By1MYFplTgO+8$ZFjEsJx^@9Z1)4<%M9hYGpv)3G2vF(l<hCtIJd;LGGBJhn_T=zule{<qu9}cFs+>(;CZ`<>0G$nwCFsV}VpRkn
)gs_14g>%%U?^V+me#sL;imQ<@#uj$LIJE0cA*K>gZ^?EV3|zR;G9Ur8VQfZXHE$yeF5vtfyCb;8wfWh0zKp%fpGjM;eG#hHA`?$
6Q4IkGK>9q4+a;=@K84V`$r0hcN@>>4fZZ!qI#GO3?DE}nR+NGvvV<LVq^G}PS@)e1mpaH_a_*~Mp~JsiU1g?VFkZAP^VOY$hjpn
2~5KM2osd92`Eu$P$q~2$I(oE8#PoE7{X*|qXLA3C%A}SNwHbc>E+WrUT{;-SUM1Sb>@Cvq-g6bm`)_gk_h%xK$2y-Qa$F4ex(4#
kW^TwgWBTa>0JA>`dvgy0VW=69<2o7Hvo(CS~Nuxcu<Ke#jZl+fzL36zV~OV1D7rx`e*lZQ6rAVE1goEslvK2B@3Hbxti9>z{ne5
QO%~pds@wnmY4>Cf?5<R>yX?{?qn69oLz{bHOH$13`Ee}N#8@Ny{yoZPwtfzxDtf+y$nO52ZF&q`3s;cN51yF%e&xpU{9g+7&PNv
;F}xjG~qM{Osg?7+QUeoc46HP7*1U?1UAe}%Q;3ag1mKX0y1^8<I1){rdFgN(wZAX!V#4K$`W)PRY{@V2lVWGTQl@1a(#y=2T0O@
j`@)%*M6>d6?%y)P13O;$__-xvnjieHrACveO|_!J$f?@abe4hHg!!i5_e%X7}zJfm?ZDz-vj|#mFjp(V8AE4T}s0kc$L+b&LL){
A~<!HsBjLWY8i<2xdFiD0vtVBDDm67<8O^?QKrv>Q#eO1#MPk_J4x`C?s0CeIYGo)1Cq2Mfr3W>dZKrNYHDmahBT|5n9oFZqxX8?
<frL8wjyLS5H}oTIT3X*#CYrt8KH*1s=yVSK%L7Vm<Hb9+R`FXke`QqEINc7OWg^ZX|FWXtFQ$?|KDQaLIZ*;sG*12z;ZGsy+`jh
plo=pfXN}M9%qka7#s|QZ0$o}=nLt|d0KjeSfb0$#Kd7sRk#QZ!4R}9YK}?JV;d1LkpV>{7^uM&V1*P#<qnfn53GQ8NeGNsBoqvW
7oQ;d6HXOT4<ZUJzeDkS7F3A-{{Q*(_X=HGF`fDwY{6j3N-e%l?1}L@4KQvGTb|mA4%};k`J7hcb-RLziv~(bB<z?kIK91%(Y@d~
r&f)m`~GAo3KQKXG{TFbCaQIZweEtZh|$4~27qH~+RH{S%>jQX5TFB`3D6v_2Vt*zJKoUt#)ko~!&DAX`5&3uH*8#(3Uro;n1I-b
NQP+&4(>W((h*`bPBVZTB0+;`XdpB)AMj*1qR4!<aTtb-fv3F^a3FhXp`@z#>U(j49Gye*HyAP|^VA^k57tKPsY)b45HU22z(h?U
FjEKB%rFPXN983U!v+w8`MNa$2@asTkmZ_^!Ax~iep(D&5U!3b;@Xa}K3w2%b4`h{<CAC{XyDG%N-&cU4Z2}C7zWZzyEmeV0*-+N
49IP~VTpB|YRgqpCc<PBDP*XtgEowlE*pkYbp)7@nnecCVLcQ5Vj>6^d$2&-Ln-KskxmnjBhL0tcrMU;Af=k9Z>BIzMkT=wEhB^m
7+A#+YJ7HAj2vh*>cr3Cgx-WWSZdoL{nVS|5KG3#zo$NPiK5&mNLiMJ@rOuyeja#sWa(I5#|Gn*lo&tf6HKuWiQ1qVhyFO;Cw}ij
K<^X0c6gC_*IFw~X;Cv0V=PNXiVhS%7HZS8TNKfZ0iaD-9!ek_qH7ewUNN`~#HOR3S6u46NR@8@X5x-oq#_!fTs2-UZH2a{)(MSA
QyEfE5nqfTP?VdWEqCNTuVLNY3L8>LfuCW4^^$=MrW_Lk6cAu_<vZBYl`IlgmQs-s5LBW{1g_$6Gg-%11{~3z-HEmr*uH1KS}3K6
shS9)VIZL>p*u?u;M%5H;fyNMKO!oUg+I*ZJF~giBo%jo@nr(4`{D^Gl!h>HRuOgP9i<f9&m~q)oJKkW?mYVc536kW5BK<oJ8qh>
ty9m>7!sp|EQU5kB_sqvFgHz!BDg{7|7k=*njp_S&4OTwC2WztY6OBu?kjj5$tiX63wUkpAhWgpdk)-d%g<A&tY*WE!rKu;gi#SG
-(2rg3%Vma6tOwh!1Ld2YF3?+k>OE*qzGqJF|lO8tIHB>iD0z6Y+_pm11!W^2og;@siO<YghAh%<S2wy9+eoW(7`Ej$tGNy1xRMi
0%X%c!=j{!+8f-|^xVudq&3^Rl#!vMEYMXFq%cR4?%mD9C9?sL>O??QRiZX~v{^&U4dX*_Tts$bKO<q}7KWY@OHkPKRNrWMG#+u}
`67bl!{hcW4E5^Rq=yy&mH<MC91=JpInav*kgaPo$$N|~k8Pm+0xsw((w=6J9dziE=7GVZ+Yu%xP^EAyfIUW|Bar3fgggpJv!DR;
4`~CPhFbw4Ae4@-NK^iVFvB82MNo=N%%Gf61DH)Bu`Lxuz>P5{`NC8cDM5)u;lzWq2eW~yn}y_uB4mPJ7pPF~O@{Fv<x~jWy$|%?
gRp`29M!;hk9-@z_ovMH`#?R!Oo2*&=>`<te89;xF5Ke;0hGovg)SSP--e-eU_WL3J6LLbI%OkxQ#hlN<<f03K{51&DL~{J7=E3$
xzbI^M2;}lDckjLYkD219}C-$jf*Mtx8wKO18~2yjyJ!;oR}KP7aGaR9d(!|?t|yrv7okSDSdQTcXAyXHp8a2`;O=&k}5`r?~O!J
`;v3#%4FP#Zv>EFLjqyR2@V`Q-1gKx?oyRcw1o1Hz+!YBHK(U5-Nk5DY;|X)M4yG)mx@v@T8c3OOcc}Qdd@U^{B>&DV|<0w6QCMC
y6Nn-Zo7%U?UIlb3dN}_)++eejay@`6^{&0N@;z#C|7#z8jCbK0M00_B$!e~pL@y!#kaIn;vMWMP<^&CwzuZF%+4#?{Po81j37*s
7jX~>$`eMDF(i_dcn_`?FQeoFG}e;ROF;+@9*83PKq9imSE-Os0waVMf!%A3DhBxHzO0$yQ$D+G=K7sg!@c+&wZgu;r_G0&L&4bW
kAo6D{A`=%m{{6Vmb=haCAn!!T~tsw-X~nvn4I_Db8S~!-u<w8ZwE6SoZ}<b<7>bR9|sO`e*IfwubV#lt$E!8)z?0zTuFcuMW-!?
D9pRQGO%?RI+0o|a5@}qy5lc1djSt`dy!V6^ux4CN;R=^PH-C};zEuR8VD{>$30KMk|b8xVpokd;S5pabLQt+MC_XhaPI97gR-`#
cHp!yj3|a=iW;XLE!VeE?YnM%E1pL>V3o%R?sdS=F&Oah6RfUFSjUEsbcdeEEzg`n-*C3xZL;G{3|S2xt+l5&tz_yNf*e^)Z%A40
*IxS%n-fAo1J^}%kST%Bzp^xLD&Kgss~EHhW08k05Dv#1xX`Fwo#5Sr4#FTl3w#-^Ykd2TxzXPwbFO1>``%`Xm`SGJa6vk_0uuzq
PfP@9TaE}41|4a2->1$DCxD0wIWsIo`Q61D1*MyWM@wj<4f_g*JT5RZ4amHv!XzQ<W@pn_eVy8q8=AIm^?{_7F^vnO4)PwSZTaJw
b37b#^!r5m%Ec1ewxnVtIEZvaj-nl7$rHl?)lrUoh*1<@i*g7`#TEro&=8uW&w=(wiTboLyB<v=kd^`!-7A|*NJqLr#34HDavLM0
8o)WJtzl>x++qnLD2ojo;Bj>!KZi8xJpqKmBeoErrK%OAiD-sg9YO*Ck|7XeT#H#!=m$ppyY&>8Y58`An#d}#CU2(olsGw}!lY3Y
ks^#y7%)gtP)qRCYT3|1Q5))mxvf~<2@`SLd!5^(lh2KZAA<fMp7PQYAw*5VCj5C9^?-Dczyt~bKcK+(K;uW+Jfiwi!dFP=u=K_>
Aw=$lP@qx~p<<W_1|domSxFHl1|o_n5N2db1V}`Ipke?iN?}Stp+iCbZzMJ<z0f2QGD*qy&j;D&eX2IF{dRlwdAnwtX3}PA<{@ck
LM;rwX7zO558n^hC)F>euc3|a&?Qw$R8gqVDKBDQyo}Ng!cTDl*#cr>C?u$5B3MF>KVcN;K00-l(SlYQnu7z=YCC<so|8f8FA(XS
Adb+YNTNDYaerTqx#PL<Zl{0Yb;-F!#rorV&&cD0>~tXrbP``qeD0>T*mm1#iY8`E6mv3Sh~`bZM#a;)P`npQ_KHBB0~JJmeW>@a
7i}#?{y13Xul*a|JFhb`xO1tInSo(3S%{--1)5d11rSkA;z!k@QyLOnTn`X~{d<#nmXG6fAeWXRqqn!YSJH?Qnj#63A}UH!Ac>(8
k)=cal2dDFauN5y8z4=6eSkCs6eJKr$iK8?CT;M;2@e$L3@@X~KD$0qdMVp2r>1;=kksPWV5CffwG?=Gqd0P#0#$<{686{nn>?%_
%vpHt$44AtmWK*)XX*RH_jc_}kpE3w5JoXh;aX9l5(pN8lA@xBl8OXak!Vttz&caX0~H9+Qcxuw4@|kj5iUrrg~^eL&I!S7v-Gy;
B5Hz-gXC_>6vUMkHZ6?q#&~FJ1}j3_4rd8ypwQzOT3c2FF**!}kknd!kE7?lz4Pdh_3^lpnks-3n2MGtzDB2P4FFK5WLh>V#+3{f
*f9ntY-WPTxH_Zj+>cCJ4N^%h1wu0^GZf$O+|5m;foJN{QaVjvMCLtM!=<1LSP?2jYo-Qbm87(*MN-=;BvBKHq0p^H0O>h{iLp%~
WXx+#6+{{ezF@{UG0hdBl8B`GoTu74dH^Hpz<PR6cnKx~Dg>kCZ5f4eQByZ}Ds_jX53Vs$=*Bd(qLGXm14;0BFTjiPVV2&;p=i|*
b!4NJM`1jeC_>}+_kd346dUwpPqr|Qj+Lzl5heP-@y{7XvJiyo{U7Q3f4=M+>wxyUc~~X4{}<CwG1Mohzs{e_stRy?aOYLdGcw&Z
Do6JjlXSaxtr!El7@I>+ocp-QDIl-#ur`_0#^lCyGfmYV_DqQ}ifl@DwBe%(b1(_8k|HEHcy|YFU24LA?H-W`EFt{QkC(Tnl$@~s
JF?}9yEaw8{#!HPXm0ztP67{r6M;z1=)bZI0i^Ho{a%1HfY8@I&u+WVfeHp7)Em7*gTsN6Q#%9Yj4C#px1VOv|H1<%-J<YMVh?}$
d6$NUv7HM|Ag?bE4CzVt5(YmG9-1EsDK^IVDhJr~YnWbp>vK-pR*0W()UZJ?c1{l19Yzene@)#JP+)N+?TIqk<1-{b7E>ia{ISCn
Mo7Lx5h@*u6(SsObF!m;06F&HG)|tV%Ixpb3#Sa^J;b919#<-4g9`9-DZ%800MiK&Hc>EW)|k(774>(rhy4DsoJs9qck~%GGuA!N
Yl9$hvXGt9$Jr|a<tN%x>WE@!Bx#yd!yh;|;c%t>gp{7d4^RDh=<83r3(?~oF85(I0a&V>4ANjP=IK0djNH}yppqJ6x>V^9IhE;j
QDXrU{U`w9py&vLU#3$?Qk2JgfapqUs-A*^d$%T&P9djTY}7Tgs5CogO$~N6*wF>ob_ya}v894Zl_Cz-4N*!&4_OSM4)i3P6E<fa
hdHMs<3rcv6I@H-JEnN9;U*YM;$YLp?rgC(pEt=7_jGj=kUAo!eQ&!pxMasf;f88i->4a!n<?{6dBUGOu;G)SOXtyx+G@xj6IKOa
2}lVQ1uxrRlk)Mx`a~i}5a=R7N?#BJ5JJd=3|pO~<7liXd5hv6=v%!o5i5rQ@c78QH1*Wkz~2;w@lPIlbnB(E&1g9WV3{H^5oUW|
XOiuhiz>BlWyZnhj14S`D5I+bPa(QHssgKlfs#FTXC4@WL&3a!u$#F~6y3<eah1SRl7^6?!OMJFIcp9|tVI>f5A=`b>43q<95cf`
g6`qp^zeLZ_z~`JJ(vtZk(r=LDSFbcq<RNQ`e)$^1tyRNl6pqcNs$d9b(J+>DJXghL@^7Zg1D4QYG)7>sqe9ms0|NHNPmm#0pOCT
V*0V$P*Ea$m!-!!gJh-50rl+nkje0XDFD)YZ7M_oT2n}0Y?@HwsD<$h&=e^N0vtf<h3NW_>7eN!+i7|V#G4pEKT)PJ{(tY2vew%^
+xA*Z$`e|F%mbSYB>{3l{UP86P`CG~hr#^3usfb1;JyR=Z1=MTENQDMR<X$_V~y`>cns{B*`flkZYvw3yVo~h^d^-K_kF&6eov_R
nDSc=p;A?RNOcbZGdZJp8<}#zMi`tsV007VZ^+i;m+c>95?4&%{nk97prtFKXR4g>w^e8&+`m47x2j=EmKrLOpdtZ@X##`_J<xvu
d)5j_`z0fCDft`2Pd}IA;J!2w%^evhn0i-ZEKy0O8=Au)N!Tc4G&Xy^+S|6gSAZ$ksF(yf9kA)?3Y{Kag+JT5Q`gKd2pkULl2%6k
tTC0BKRh_*lWrwNCiui|2#5@SG}0JNpj5GnqH%&F`9-?(It*Fc=?qVK;$ca+9KDzak&>)azjF6U(<ceQutr<Y*UL5~O~=^xkocMJ
5B2<#R!+4$EPV$()_ab^cYHV)kd~H8Dv6X_L3SPda_T^!0)w`hXz}-DKsRk(cEAwkyTLGi(EJDKAL<x*e>RS`$c=}nC!W&6ep~L+
WrlK3n+;%;rIDeCh-T4>XrPHHs;CGkyb+Gcsa=50EfZ2pH7yj;2}?$>6iE|AP0-?HqNZ9HA*Ko#W(XiEY9g1mNGWD?>+&3Hi%3-o
?Uth!5(?ucIy6kMQ9xChtCpC<6Y#Q!DQ%56mXtFK2XxojU}*(6yvSQcD6uOvR<E~eBIZUUiYkI3DFkz@nF;%T-|xu@s1L~d{IUmk
ZEL48gWkG&IU(OD&lBuzB^w^PJsY+Nk?AuWMQz~l@Ly1T1>+(5$jC{M15r=vWk7_L2x>}DC`77?U>XI^RIm$sq+evMAiO_T2dTg~
e+HT&l8^Q<(%34iTB0b8rAkq?fR>_C(YF5n+&~tLkV#BUDWTC#TWV+_rh`<bsHT*mEp43?Qkw=KsiJAN+d6Bc#RqImM8iQEtyB{=
H4#j}RW%hfl@mn{j1;;Oj7zn(qYy+CxZ0S8f|4`_wVi6KYAGv8Qc*QjZIWQBDRg0)rlQ+0kxC&#5vMv;K9LX5`Xn`)R+1p0C}={K
VG5)vX{8!ckth-%p$3!<0%$>@DMF$`nhFwtX;L7FN&wTMVJQ-nr6HJ*Xi}7E0)~(&5+o@qfTf_IVnB+GBIz7SiD^Ru(AdY&`Ek23
93F<}dEMWSn><DTLPUT`K%f?o?<PrI+$g;^J4rYQb&$Yn6q`BV#&@82kW)a#VKt`gwr2*^M~qPRgfzoMv_n-TL}E|^g&IS<w+7BU
4!Qc?O^Q0Qq~xArNVin7I=@|9wfXRZM9^@i?(W;&y6I?QTVoawa)}Mf7LHp*L{S-P(C<=)S_Nq}=Q2-iH}x0?yVfFr-vcCLUNBW6
(?u<&{R3H~q)Hc6O=5+hN)U(+0o)%@CO4;dQ?}6U&Y5wh4bJ&b-NjF+4z2|X5otmYM3b4%y@BknjRh4xHhC8euiQuXZ;^MRQ9bGM
%J%K<T*p~($!(UWOV*54V(y(h=__ULhi@Q0BM2f$DHP!COe##HcSTYLI}<^B%X}2Hl<;;Uk<%s~xUsnb<Zn}Y+q9yXX&NLUAvoBw
x-I~PH8*9YUyd}UR%A#iLSz8+MnT!C?jfNZLWS@E9os{J9ZzO+8ivuzaue##R4pynm)Gv$@ZkJG>PlK$)2aJ;2g-3I5aR>!b}Hxr
;INDO+<;*E3<q=>WMpCbb*z)%pUJaXg<?TC@&#>ll%(KgKdnVK8!CGyuoXl@#CQht>>_`L6bwis0zl{hq@hIEec{4PkJ>|o@Pkai
V`cI7m!p>2<S=!k?`!T$!E-YqPSe~6te+4*2thy)f=LG;n@xXr4|%86rqJ6UZd7=0PT)@V7>YlkNB>p|DG{auWdDhUi^x#*fE}W3
1ekr3x&oENw9*u`r>Z)1K<xV}3w&6^On%$+6&(hweQiCG+es8gHFeX^t#a6c!FKK3aj_HIBz8?icXvY4*`{VTqiUM@aL`>@rP~uU
;x?%EJ#C}0qKsQUBdU0@r$tPdjMZp}#l_JP5y%?V?T)Jw8)p`VlC?pIG-)-Rv7#);tp`RhSTSJGOc!M0UV?%O`9C{*B-9j6v^Hk3
5v{Y=e6`1}=HjEbbse-6_VKVpPK2zHc8xI<`m@aTk417sQ`V7sGrjKhYK%1#Mzu+#EbDC~L9%AvXmSO6)2<~>`Er5Xt*}}maX3HT
!$3?hluU6rbBwBemHQ7yiz-uFfj>ePH_h4*2hcVP{p>KoNuWEJo85xNVow8Tbf{ujB$y~XN(NRU#uAYKdBp8hbesXlD}YR!PhltP
(v|my?SecKPl9(Kc82v=0|0kDio8yMenA^i5%h!B8l_j#0~1LyK?m!wL%#rq21XK{eQX(+Oy>Y)KR6GW0s8K&2zIF(;6TTI0+omZ
@0~G$G?AE#Y#PvkL`5jOI3w*na)I(pO*Awi6$I3wNGbgUx)NaYC!{HPmLMr<5w@@}NhXqL)|cWRrC?$~W@aA)KqV^a0U15)mwHSk
w4iomojT@}oEB-FGI(}_2!}Db@-z4(506Eh%HdAzX_U~+J9D@=K@!0gN$f%t=!Vmp^MrMU2*v@M`+$ce6lMV;5zM2Jr?Zjk-_cF!
qozCH`{i(x4{j7*p`~<|awSH4@B47=*fm3<pQ1F3nwTx#%FetDa{>7<F-bB+jH56DLlFcK0}6a!&_e|z({|*WOC4<I%P1ca6EX*k
g$S97R)zvlkK|=H?I9g{Q-3}{m=L6C3MoU8&JSUXJxkx5_<d*j&M36R{eHiR-TTKzt_QD~nJ^Lk%ltE!r+h!UOU^?6`Nk42W*S3+
6O)<7^j4->SD0@Tej3dNw`Rr>B=;<XHoRs-1CE!C2C|Z|?Kj4avk&^X!I;By!nPBJ7+%Iy2Ws48(g%7`czHwlZdnbp&4p$_?baQh
m?v(0sjVg*`ZH0BY13Wrc@H<L@nfP^Du6MNW_3aBz45b+afI0f%*Y9WNRSW@W<c^idGX=vzcanKhZ?16tv($SB@$qmc=M18`Xj45
a(aDrCexWUdkLft`gR%N&q{De7<LSjFGc(ko`%O-nXxom7vg=h?E~fjF$d(jICpx3muK7aw>k&X7hgE@q?SAJ?{)fbz;Wq>*v}Sx
08$(m`cGCpF-zoQ7)ZV3Kdnte?=C+32XV_=vC@x6q`LwkwA7m!pjZi)DTYIxW-~&H`hOK`SPRjq+H56-5?LN0WMYVdDh!?TxCU~E
a|bZoYJOimh6%H1=1uc}vOr;gCZJfTUI=@QhYX?2_~6nM>Oj#DlnT%h0@Y9rEh?0t9A^@=08%9Yl@cW=QiVjVEeOycQYadGpLy_p
JrtBN?28Vc>7k)i90A?D(A*gVySzHbyRJ)r(0vIa7vh*Fd;bEWJdah;7xmP%ghU%M9xJ%Ym(4-@VOQ)q#Kgpa_R5D675t?W(uY8s
85&{)rO@dBf=v(S1A?IE5Ma=`AWGQEEAWwA%A65M=opfOgp)$L2_*_psGSI!P$E{AfO8~VNBY6h0g@-x2HPMoMGze@DG$1b=KKfa
aWF(@ZDNy6(V3yZcG<f_cWzD%hGf%j3y_qX(U>9|_FThCb@yq+4m&!6zidM#ee4}&S506l_BtW4PXkv}-BN)-rcXmT`5L9_C_I2L
3Hv~uH9+EuCv%~&9Eg3-iS^{zNv(w2w?@99WpOJ$&vlSEU}+~0zkInQG@QN|K*W+6`s^nOj2BNxNNtt-_dx54NGT@=iQ9e$3Bj25
Gmt8G#?H*_$u@*giy^)nh=_sW)DLav{E5c$(Hn1)U9t-Za+mYh&IY|xyDcp!7D<T2ov9hAGBCGVAKSO?h4Q>lXDdO{2wU=?zHSDC
RI{*8Kc0;WLzn@|9;-PGMo6mv6N`+$w!@dhe*PTjI)4KI{Qh4MhxGaZO0+1P)>A|?f`O)rC_STk3Fs&2G2<9Oz=4uZL)6pT(_y~C
d!P(_u#cqVAPYL=9K%n9E@e}?18k;T8sNq7&P<Vrd>d6wJA@9Migs_u4b*lj?LpW(XX9pm(p?@HT`(ajN=j~&nnR3&Y@YEwiR2}M
A%+8d1_fSI<871=XD|_Zhp|=daQgtp%$0|-x;24pn3rBnw${7(I{UZb56N*vrCy%uVRXcx(ngfEuvXNb72{$nHYS;48V!hy$(n3Y
C}D$RQ&v8scf)nx<Ri#WMvEH)h%jtX@f;k|j~kf?)<(5-=C7=2m4HcE>9(NxZg6WECXyuGBKbP5&)!8u($O(Vyd@&QU~r6^uwAQ?
#xjM)M;C7<2JMgBbHUbKcyZ$(P_z~9-}?5yRB&a}&zaVD>iE6*4<D-rqAt#(mzLuQa)Xa#m`yqb9Zz3Paw;6<havG@8LQTNcpw{f
?K!4)ahSx0_X(JQpsFTBfg!@8N?4)V1y(3GGH>?n-n_iS3`^Exa%KYgXmO&7T<lsMo<1&2ID=B{jcqr*7n~sXc%iU8nm9*>`oe6N
&F;3;l|(J3#J;{9A@cW+e>QpHW{pW&_JbKcscz)a5K->OiAkCeL6VyQq%lnTe&4>XTDC<PlcO+g8dC==On!_ow2LvuC{)wv(?`z7
1bR&&se*!&e#}=GHe{Qzp^}45C(uEQwPdNNG>NZ-cEV`pv0^9Dj>rcQT#$EemFW+w<a;>u)`%IpY0E{@7Y5nJ%nUUy8JKNNQc*`*
hG@~Wshgr&Q8RQC^rqP^eou<`R~B^^<BMwD6IzV-4Y}^R3NHD2d~_W>54$7WmM|r>a<~2`X__=~fpDmZ6(Yl;Fw-I1P&b4W-ZUsU
Ft1h?D9`JxXnu*_Oc5Ux#!j3S4ILTEl!k<YgRit1e0n(ualUQnBLSL=b%!~aScdNN0=bQHoMx24Yn*Ft*De`Ly5eSw37}X|)Rfhh
GL(W^MTeIV)(R%L{b}AwARgZ%dE9z<nF~*fd3x)wyBl`wFq^}usp2Yr#G(R_peZOQ6q!<ii2{I$8HS&Z=bOg>Xo_nph5`Y$cCV(>
M4+H36951gE>;i?<d=DCkCP2KXXVs}q2uBPi-Vygu-VA~Y#^^>2vC@if_3dV?-RTw4?7M7+a{o(T?pW|*t3XsBUD0c1dtZ}d_8m&
WW-aLtV@C*Af$iBKn)}fei-NWIW^K~)S!T!e*msc5a@|%Wy@Ji!EmPwGk1BHdi|JKCdB0h=_Zbq8TV_0gAuavzAa21!e;f$xEqR&
4T=~W)?%F)h)$lL2^(*HW-;FJ#G5$x(g;i%U{IkEX02~AurNS|QnyQcnuC|HVn(J^I<3g3QdQlw4$^`oBL`&=a*x?3L{+8+4bY<1
EG|^;C|0FiB7&%mbIY@qV3=&TfZ)zUqd_Sc$rMCphA0ANR3woJgx#hz;n``hm4NnViI(RjKtPkip|LmyACd3%0VGF)KPx@QW(_=q
lRn7+JiGZy+gpk-YYdRU7$+q3JHNNM^=$?VDdx&cS#m&U<uji+l7FqAFiV&4_RMp4?LMaI=d-tf2zCkm6+mS%lmlpcXJz%vi=R9=
o~d=VG*UV}4vvEoKAjY__S!Q3ADZ*T2ks*uGM{Vmlf*?mP8&6-*~7{3`-WK263@5*AD67F?nmychu@ZMHo3c#F`(MmQKf8SP%TS7
(C&jfhF%=|YMy@0Jw~!Hv$!&p^ezLcxZvD81N-EW%@?i3M%S2-s+Iu1f`))j-L}U%dKPSBpJ@D&85_m%?+ji?wvr@9g+vYk{W13#
{KeRuB;6zdx={Hj;P-()J_+^-JcJ|XM%Q8)0wRhJMi|hsUBo^fIuC}M2-#QX?l$f8yWalXhocB`!gyrtgYVTau{=S|(U01z=1oG<
ss=olRff6M2++^wn-49N$x%U>^P;6g-OmQvmN6CCIYM}aizl=_$)yLR+90Hj;0}QnVrY<+l)-_>GIz}Rup~Z1@P_hzBia$|c&K|;
=`U^DoKkp6*Hq|2{-1L{ryyzgNKyp?RRPr7-flG77y}8VpNbmi0}pBKeZ@?ZM38>0>i+aKs;9QarKli`Zn+qmq^gGOhZj_=MQAe=
#O;}iYGa|K&+tNEp!69iznd8JXk+AMqGL;@iY5&qmLeITD5e|PF*3y!L^DAIgrpG=GaV*ojAIoUoh$^51kD6dF;y}coMRj$oInqO
0ux>!rtB%`^gfOc8bVSpAyF{Z49O7^Q6&X2M%q$liW(vrsDi4Bq>!a7$YRHcY3|$}DxiK;5=t~L+=l@24{^ua^*+Ud2u+|};~ncN
Vx(0+53+qUebm@xEK337?8~0t2@jG$S+SOtK}d*vnOMd4wL{aYPp5+WYocTfR+uPVWnTA+0l7bX1E->%?pp)9j}Jqf26of;`GLc(
Y%eh8PEr`mAbmUH<VK>{G><0K@jdtfy*`!14JT~S*E+Y4(~FLs%X78S6cSV(!A6RE*7ebk4|LtZjnU71oE%v-sVa2$J|4jrjQS6g
;)3+i>vjl4bfXX}0#OvBD#IqjW=#v!K+Q-2;cS4kM*?WdxOW;T3ipyCb|0c>;;ON^Am*6^aBMxN%_2F-ee?4Tn8XDKWTQAuD~EXA
7YodoC6GVg?a8k63V0>z(1^iNC7tND+b|K3l)t77wGawKCu|#Xqnk@*s-Fo|O31Kg_mt(<NjGS)<C2iU1tbPz=Adzrh>*UZ)I$Ul
NEX%dN8fBEZ(;c*u<}o%L0=@n2yBOhhLABT{b6x~glyLj2zN)f37^S4uQ%BIaDk+H#zRae+l^1ZU48oJKSRVY^E8}XBN>e6etKD4
<;rBJ6RGh~^;4=k2%A_p0lpo}W)HfcF=9-)>w;1Trv>s5Q0wJq1{ZVM;kz~`9jo%|BnM&dOriu6mdFRSM&wNC;h|51i5!B78lsf{
s?9QfJFwWENr&tjdze{_mL1nrkIu#0dPsrO$J`#@2%x1XS^|h9C|VGS8c2i+0wR$Y2p;KwkgOOs4K-9s7?3GLNMbQi#5G3PAc_E>
Da1uVq)Hl8C<+jzK%p=|v3QLX*GOqdV2LIxpwO$(W+-iwO(n7#79<vc+6OV39$U;FKA23{gK+HwgrIhu5&xOUK-!WdoNk(q^IN#V
h~bM6Lk$sv!9<_s_Z()8l06+A8hM96HN?I1C?AR%L*)=_GP(^_QyVpAF`-9F4Izq1Pftg@`98wL|Fb3sy_&YD<=+KD>pszNU)N0c
CDB4*mcJv4Ctmhh@{gJ7hnH=^zT#S<^#Cvj1AB~a`+cs7-0}_Tg#AwQTA<|Wm=9Qeh*{LZ&KH!r#`Rx`vDkj^a+6R&gLp{uQ6^Pi
Q0K#MXWj47ybpnjr3CU6j9_}&S{MvdG4uJHOQEMNfM8c?faAQ-#~06lXm>>_<<9!d>UEu`=dxg&fO{V42nGxZ@Fs*$`BQMd4+yCE
VJQwicpR7%+~gcel!_Z5HDu=qba>CK;~1c-#A0zh=ee3fx#5XDp|^^XecbkMgUmT-Mn}Bbf7k^@LkZMM7^M(dBlI`^Tt5SH4jZd@
-L8B!o}1aGvqHiM2CkGWp(It9O3-95QMM(LB1MH5s%WtY28s$Egv<d-{iFjD5iLa(5<yY~MMM=8Vv7V+=P|~cOjA}|yHAd+Rxvb-
C}|6uOv+M-raNW>9o)*hY<SCvBCJ6<Qx0R5)aP?sYiW+y2Azc8XF}GFklGHRwu1man;@z~c+s$~j@)t@)@K0o&j%XGFiPp1cXz&a
5bWsGw)J-i;f0x;Ga(M3@t)hFuzUl9Jy?h3oJN50+mDZJ?RVA>UF!}IkuQuKPU5R%fNNSXFXySdsB8@!a8XltXD1XCH*6FTVWT*3
G%35!8%+-mxROw@0>so%Aj%fd;8n$h+sL><KyAZ|5(V2v=?g<lWn<BL6r$!@GcQ0fBpvrX&ci@Yuy>9kdWk5CSoha*Uf3d^neKje
PVPPB`Pw&e#KLIRGrgV8h)JoBUO2x9U!&{q9L~vN?B`u{Q+k++Q<n0*VacGpN<0P`mSzymGReVgCxk3lzZuBR2XQLuF@?Rg;5Vc?
_nW=Ry#z@T1tSy?5fKvv(;eJ#Nv!{yzP7BKHJhQ^C@@!grX$U;NTQ}#m7UXvTDg{GoZ1F*QrnCq<U+L_*lv{2#R1Tk4Pi-lE$fUs
vT+ek60y?lGY)r6Jnt#JO(e#nHetDXJG<gi$ZrATlQjfnV8|;`EAs+UbiJ&N=GsKl^B73clzaEW7@BFbktRYqE|iy@Xfe=o(rT`x
FPKP56Y=qSIdRT4tfEIK(jvxi8J6P$jT2?I;mHNuHQQwvi53hE(@yxLIN@kf3NTJuDasX8SuIqrDUdOUWxQ1l4M84^c=_J<x$nl^
c!Q+TSxOuaS_qA1y4GT43TZ?;;xURW7%HlW#BR+^;jVOM8g|!0RvI#k30X~6Ztp0nO|W*_T+4WxHI5eZyQ;u;X53Z+!eUWv-8G{(
Vi+b=OVxselSD!ULzKw3OvKQ#jXF2ZZ(`Sc(9LUy4GhMZR>v$1adlydiFzg5*lbXBIp1SWyEt(kv7!`-6DXx25L{DI6lT=eG{^-6
UNJti=!ofhLc8lb*-6%)xKuLkIo`Q<yw;aMlbvcg4H05WGq#~Q9cnO$iy#(ZxNHECId2He!;0!D(-y_xZJHhI*}Xw=h9F{QHdM!y
H<Yf8(WW=Hvrb^<oqB93BxFH~8)nN34IV*n;-VYESsac8*h`359H0dT0wmGrGs<sf_}E#+*q&G!!I;ehEmEh21*@S%kYEGR7FYrT
i<v#&Snp5Ulkcfje$ey?hc$g#NO?$hW(v+Sz{Ud2G&!U(sgVa~F6*k(W!jqJj*ujq&;xA7iI4_QpH|$UgZ0@E7N`g7>i~2vjUp5@
r&>LOnNMD0Wfx`1JpBROH@^esJhUgU;GcoM#D;CCz5Cu~$Y>_Wb-O6RYEW3n$imy<43a(mb8W}2d^2`wcuDa+BfmPE3@M-;0Q_=3
IGTv`82!5(T7Ls*C@XCdK^IzxBSwaXkXVVD-uJRrRZiDf1yqb^fNI;66y;~zm;#FtH`Yv%f(*&O7MiRyQ^E6BQ0>(Xu3Jwi1%y8T
F9X3e2Xg)F(<hn5;Nph13$#;q>S7WhHcM?$6(V*@sPa2UD-zocyxSd7oYM{1zHYxe&aVfUUhY?%qI75}kFM_BQD_~_2O8OTJiALA
U?ORdwqqoi#Jl>2b7b++cj|BK@l@{*+PeEWvUmD&9VoFFt!x!5X>3rxI#UXB+;DT&Io3~x05lYnQk0EElqpO_OnAm9sI4a1jhJef
D3+{SY!U-h)lw9Z^N!+RqL|TR%Lm+iRep{M_Hh6tInm4|WzE@8L?aNH3`Knhq4Wd08?qjX9w77xdI~fqMk$DtJ%rZxRlsxrdJynP
J)>y$9GXOEI%svFf4e2@5#Fv?(Wpp(`6%%RW4OcUSP2?vPgt0S$&3YRA|SkNL{kyzJt5OtIPv3yy^Zf4^5QH;nke+>CD7$9XN<1Q
w_b?%b?dNgZ1W`W>_}kyz!_c$Aqc+YRZj?NnVcY-suYQ41fWfV5}ZNkbXVOvbRkF%v<E`8U4+oYGzrin^&esR1Cep}Xz#3;?(PEY
Cy89%y>Zc7cXwlM2<bMCCW8kD7&zBr9_ThUk8l|z7HNtpYLzHM`jMG&0ZF6+v=lCqAt(}-C?Z-Sl(CQ~(nC`fL?sGnO;7<q)iF8^
D<w@aM8wRXP*4&;RTRV&G?awEQXxx7P)P*~NYy11MHMwc1X75!v^5M>DpDZOqX9O^Iw>zteV7Nu<bllY*Gn6Wq9qKWif0xjgI8f5
2JA0Z2f}C#hf)YCDiERLA&EjDDNbB0=vTV2W8(pcpO9iyf=At+C-kV}kw1cBQi6m?hJa~8-X@Sx?}x=H=a?LPv>uuueQ>kYv+e7T
zki>Z-~eGKl0f1ZUqUjT0HB&=C~1fYJM1t;Eku(v1q2aEHBvA&QxGdKRLV32K~W(x6i`J?3q-+G(@jlKLTGiMO$@+AR0TCPQpHU{
Qc+ArG=)t=Qxr@k6;lybHlim+wV^0tf+9#MDTp8{kQpHgK$0cK%nA~bTRS*0N>e~gRS^XeNXSJrphRiVY0xA>l)%QUergO8Ckhh+
&GQ(<x<_BaARf<$zL67*eyx0fi|tLMv0$gf;WC#E-k{sO_w1Md&}pbpIRGL64M<bQLTkpV2eGNJKBB84sxe_{fE~8|Hbex)L_`a>
AO$}%NMLtzR8JU3kI4Kp=1JWS&2V`;lg@c;*WK|juGj}W42E?`^^Lmw@}uA@?&qCO&Auj^B?0WJMyREPILbti861)dQ$au^K+xu<
llVaIG!epnnc`6V(nm<KuIsJcn2wrL+gS6U#vQeEoF9IVc7ch_xEx=X$^fLosh!%pH=3V2sP>`I&-1ZT*D=Rz8Oeb<pkyH!fyS^H
oth_*li)DMRDzui0ffQRKam_r?kF@J*s>&V@1&^dHIx5}qJ|;pm&qw4Q*2sO6v+`lA5<ys0QC5&mterZ1^N<EvDkQh%S6*Ol^4`&
tEQQ-iYzi)B}nTjbK|Y$zf)tc)a~7r(DI5RVsM6?Z(GAbk<cyHK&BCCGBH#Y`lO(X5ER=DxSVXW2UkVoCWnfxq=Zm_y4A<$h8j&n
mSRo@(%A4?Ro-E9k+YG6fd^2Ka{%Ke=K~jt%Tsxfz)43gEXrW6jT}dI0@%gdCDs~!Z(-8O6qLX)gH;;_*&Mpk&dZ7^D2UmKQZ_Y;
gIIxoljdHQC4A1PtVc=IK}A0oFt(3ailk&t!f<m=shWx@Hfq=i-=mc|h$FTp)?$iC8Yl_?q619B=1q3Z&-5?XKzzom-yG(ODs^LB
$+}^}3Gf5@4i0PV;E0-PD`BW6BZCG&?ICw+NunEaQj#IML^Y7af<qLs3dFHwm?{pzF`0r2VWgwyTy6~%;|5@%nhKqVZ0IVI*%L(r
Z04y7re&Flb&8<c!kLrvJ^uWG{Z2ZcK3{hru#pd+>&jMDKL)YOU%3FIG}azR+o{rTVFRF)qX(fa3k-LnhFWwmG~yk(HG!=$=>e|O
=5G#a8fpgZ_)tIimwxlx<=%Kc4~flj?%3=LW9k_Ip;|(fWJa0^2u2wOgjfn%SLe9b-Gg)oI!=7h!x@h9Lnv+W{2=~29(VUpb{JY7
!ow#x8qCHLVUsK~l5ay=%3-R*Vu)J{aH&k&`C#2>pvAE{4F4Ob9LchXW+TpM%_|WM=Qzo9Zs47OsvJjE*nhv!OxlLpBmNCmNQmJ~
oO1oHKff*)?;S7U22zHfn;3^s(spJM<a%!!<XYw$nRNMU#!uccPf(VvChTS4R4&6r3@xN`jBDd^DyMo7u;c{p49s-#;hN&{yHCp6
2MCUj@b;UKq1X5TZ37^H|Jjhi?mgfh_7HwjpK~HmKQciu)DS^XOhnNXhtyB(=7KzWgQ9Ou-(E4B?Z+-3d~wnH<G}ZKCtnmWxIrNd
NE#h&UqJVPwQ5Q9OjJj<43)#a>Ew3#c%EXNW~ojv|H>5ULLqpOI318V2s9s{KSJ=o-be?iA=~p~-5^Af3A6{XSA;64a!M1j1jS4}
xG@3k#t4uzj@c*!OY}k5UHgAwX89q2k7Ay%E#rX1FRGEhvr{32{U^vkJJ9}oOA@~11Ua&SxKam!iwLx=-`Rr*GshT8f-lP{lt@39
-N{q7K$r9cO#~<J#lEhz5wmayNfJ;A^!aF@@PH+gU?<-p6C|ZA2Y3?c(~r(d2x<Uxz}!e<W`c(yD3w=m8Y-`ACX%Kk6(UheSZ?Mx
hdT}yB&k&o-ppAXK>VT@Lj&ka1LMjcgaI@`R3t2=B`C5$l1iH&vDBb~5U5m#u>^j4!z~MG*_fEh#?YT2;?iAY(OnsZDD9iFu#wkC
Y(%9&5)kxH@noP(R1p%9#&Hoe(3F%!G*FZ!?1#uhf+>mU4GMnp>%=;K&~$u!$Q$u{kl=zlXks+DVPz>PqL!2?p!ED8Ie<P${DAAH
RG~2&WRRsA{!|YgbpWLw@rtYne(?Mz><K-{{#3dTJPbiZzu=Qd`}lDE@_B!sXoE`N^c&LQp(WCk9o9G7?enAN^k_@)`s5Fgm_l73
;xsEWWUDxKd&3xZhPDLh6a^$Uz`Ns~D>hqZTQpm=i?whv78vsLx@8+6)M)a?yKxaMDRpwHaO%^0>yOXJT}2%W+VAu15<++HHX)48
v-aq00Maz6NR<;n>n0=v5HBYvcyT&`<utU=ZxFY5p|cGbVWue>3JIZ@YNVg$*s&=|qYyeNG-;|zr9za(%eH6|Fku`5d5$-LZJyY8
^uS;P+wbMb4=2(@_E?dLaR3R3T@rbFg*%?(R0)tb5;(e>P~1$!Tdu%eXWj!Rv=6XxK0YQR77!|w%%&trDUcKt1%wTRK%qTGpelf-
%m8-C1F#+es=M}qlr#!{3kK4OV3q|e+I5}!Q_VkB&KaZPSHl<$<`Q%hj?gD|Z|mR2F2CGW`&~F~qk?gtsRS~Z)6<JWo{FB`SfWZg
9I#>+ErT@<1MiSLuuw!1AKu2Ms=l!5DlWAJ6D{*POR)5ZMfGy*a52U=ZZ(scsiOX_z&<mQJtl}P+2E39cTwD=5o53Cy67UK4R{h^
p(047k<d7cVvSHEIt&m5L^1Y`s(X92*eWS9MX-Sql+qg}XJ<1`HlZkO+1r<>Vu~jA%u_=NB%w4wQ=l+cMh`Q_5`g^VO(HcwO9@HP
X!h=1Z*GPDI8A%!FG2d-KHC*Btm04M#&0+i7l|=1L!<heCjiTdQV+3%<Oc|lL@tnWogg$8#3A4ve;|>FnD%n2X_Y0|3|7BSkU3dU
prJG`*ne_+IDmp6B7!4F-Y}g}RZ-f3{sdc{u)YlpuiN!hkM{igyol2KY+DQ*l-x_l3{eAe4$kN~qzg)H6duqO9`aC`7r-1DM|Oj}
P&_2uoy5D^cTR3t{vN+yW}$dvNIlRTj;rCKEQ3f}04;(g=wmEq3U!P@m?6#}GLWZXqUiu-B{{Eru4Ar#X3|nE<c8}p2#2;85TQt{
!jzpVo|F$j0r(#jJpoGfLQv9l^gKT>(4(b3C`U)OUra!KhY0)U;n&~Xog%Ikgd$omRC#o}BUVZ&VuF$)m?@|B53tch!ulO}@rU(r
J7$HUUTM6*^mBbn)a7)8?M(w_?ZPnyQDTQceS(L*s{uwzm1(BL8)Th${fqFJB0mw%#9IWFtVt9_1kyPEnaXnUzL8G&K+zLCf5u(s
9X(M4yEd4|vm5qs`vYtI!Fh)Mo`yX<Bjs(`3{9<AD4ct=$mvBI4F=H~%NxLSZo=%|^YPi77fi(W(~eZ8jmLYDtlbBgypLLEDaLa$
l9t&^j!jhV-L6gXn_fZIq$O}<cuuJy$MTyrhK>X0J|YTr|42Ts*4d<nuEYa+PK;+BxY;R6b@SuiH_h?hV+M7td*$sD79)7DZck%4
=)=*}Y8h3z2U&EB5wk{BEKOsU6e;+o8M9@;(KJ#9!C_{%Ld$)eI~1JZgqvvSjY~>78yQaU)+(Vs(Nl`27Qr#=uI|k-1pvX5B2y5<
B$O<2m>%zLCWqi6OBJHB)k<1ND2Ds+4l+ulwNiv>*W=tAS&JM%o`=v-nn!gL@0bt``<~B5JT}$LE;jt6(Ee>$(>ihSmZrxFZJBYa
my9q}+$vFnR`G{CQ=CJF2-Lsu(VHZHP2r{!Q42*tObjy^lsDEwXoiuq_;BTi4X$ufxrfKU2KQ>q<^DXO;g-AEnX*V?K<3gbLInXw
-7358${2^leZBP*$xZeX0~<AFWAMUc-l<%NXM{3vLyzGD)S<*q$ETs1I-VQi>yyJE%xD)T&6^FH>!tJ*4WrF{o}QU&5`E^Qh%>Kt
n1DVk{x<EJ##1_ry+bas@l0WL6LMgdo!b9Ara|B3M}hCFdc5{G*F(u_96Dx&I-RcBTr^D-#S^eh?Qx8Pj3+Z6OejjHElwwy=bXCP
D#KP{S%zAys3hsvJQiBZK`@7#U_Q@4ropNxIsUTYx77ozPFy=NQ&k#++N%)FT5&kZ!b65R#4>$=Gk)fgN!0suxd&7RKaosT#)W$9
UFwd@BjIej6u}T0`A%eB1;l?;ArV-;a0IyM5DYFp4Kq7@(DHl1KFKCRsVO~?h-ez6Dk51XgoueDf`(d<f+8d#LK%Vy0)U`sf{G<3
C}vn9mWW1K5~T?BWpfTim>{B(fQnj53aCnyg(1=2dsK;u1fd!gB0*64%?J%-#XuTuPvpoM0!~U5K4tC&xep-8LQaFQjHxLK3K*S1
u@AV7hInB+8G6as7iFQ71~>z~2Xdjmf{Xp$8?@WB&wb^~om1zcvz!Cnm>z>P9eujA>x%}q@YLI8GgB7K&Pmic)e(A|WA|<v(V?GH
CaKRUtpZNT$XeS!7dCN-&k0T$<-gakpHu^cg(y>?ML`FfSf;I5V@FJyPD4UFvz0t0PF_GA-jxuHNRtRsK_aYdF@&0h%D!fk^hB6>
b5W;HXdTv^f@~^*MNLme3i>L98UzS|EeJx$0MfEVkdFa3`S-Zm21(hx(edSzQTS=u?0rv$3}Y2CNe(}z0efu$lw2<)P3K7NeosEr
(`mCyZbm(-dWVX<{C)o(z@K^;r}WT#_&jIo^rY$fr4W~ba7;eQZIn(lY+<W=J=Dvnb2yq0pE{7+KQLj6o67NL2OGvMTO-x1Qtzn$
zyo{ksqhcC?7kcnD?olfT#*9}<bfjjj4?4ktX6XYmIFk65w^Fbe<*&w*-8e0rSXR&$fvg-7x`PjH4k2|6w*E+76TAk<il25Vp(OU
FYEVy|43y1zlPgv+kc+Z`D*UrzYE^&5){2?z)c^(s1jv6pylnwb2ty%`ToxyN4rEHvP@o~j2_qxo|r!aiR>yant6Q>K>T%7`!Xb<
x^N;L+lS*XJ}2H}&rPTt1f(KA;J?dYPAR{B3F|!}yL7|^6ALhm6jc75m?k0YYKWvLC`q8A#A0Jk2BY0>5QuLW)fel^e7KBaECwYr
P(-jr?7E2{f{F@g80?uLs=bE?ZF<BWj6y_2QhGhXqT^V>(T>BAJv*#b=sT?HN@7A9XsU_|i%M#$U>+rL0Z7CV;?>cq2*i3-;-pFv
mt!O7F#!?l1QAuXqM8`+#wLP-X`(2&j2QJ8I#Pf-XdO58=LG>ZQc)e9QAV7Q&{nJ(kg=UGvrRJ;Q%qkhL{wD-Qs-)zf|p|@cF2TL
6tPW0%*{h_KaWZ?nE@CCe#T%2926J;e}yz0CZ3?=-DTspD5?(N=bxGW)cn2i!L_U|rxZ)^xhtA}{_ma+J*>w_nWf82GZ^KRlT;xT
ixFB#Q3L@MC8O(iML<zidu!D?uTQLlv(>;cQSHo79TJ6#+Cd9N1hz4|;~d*YjU!0$F{-R;*wJb%(L_ysVMiq!Bt*2R+Qr?CnYuVO
gc6&|V_9WVUgpduA)+Hu7}O}~$$;7<DGFjKsu-#!hA6vgC_87i4F(A!LJ5kQXpkWY2&B=XhFX#~FwHbXgH)VEi0A^HBM?(G6h#Eh
S}S8fSIjo(7*~#XhL=qekWw3AQDlWXOOf!E5fq1|E~YYu5{;Y@PV87#MH3$OcXP6D0i_xgQyDNDoIqC~X+)#~fT6z(Vm^u?#cY1B
o_uE#_6MVj>nF|>AwT3ozizAi`iCFbfd6y_A|1$RY&Rc&!}Pwmf(j@zGa*K^AKL7n#&NXx|GR|skon8*h^F9nb4&y-I`)D6F+fl-
MGE#J=W1+F2{;Zh>P-&6o*drSia*q#ZzI?mo75|QICvQ0XBqG7w|49bQVYcKH@pw%6QTfy&GGnQMZpQYJ_<qs_`^yi6b6wE2#`}y
6a^6|6wuP36i^C88dpe=i~gv5RabE;l|s-`fkwj=+cO3)lcXjatkNdNqQ=&<I}IB~Xh}BJ5^GvQmr6QWs$(?iF+>y%ArWka4H_e3
OHplFthmBy#Z7I9f`Zr#Mx^#uT&)GuCR$+B5SfRd)HoQIW9Jrm=MlQ#;`x)PDxmGF9)r82*zUV(-ai!YdN!;wPOXh}CUtgUhLM|M
TD58-B}SH$bA_WCGeHWFs#8T0=Uid3lJ1sf$QuqUIN+bL1x*QH`u#$fA_^=)!{g<I)}<u~sIf&qPs&P9kaTtPdb*_nMmq;ni=<jx
BMRSV^BssUUdF_CeJq7RU}X!X@6dm^ocHoL{5_wC=q4FY!pyEwq0!cH1PePrbDYG<ZdOO}&!5%vdD_3lqa{!B2owJ^R$8Yj!JqOD
=AGVM$uq$Hze*3cr}`nUR&R9vMXjgtcleCt%SzkB57aqB;GwVDd`QY*#5Dm2qMHL^5luV>P}%Oo#(KjSt;7stCDt#y8MoVxUuD-A
qA8eWijIEt*cb!gL4&alpO^9Nv)->f1^3*U%Lq|DMHHziOHv?wn0%ckl`vL&oeA*KK<X>P#%Vuc>A+|MwY#<<iq#ouR8^A@G9mmt
9Rx>46f$igL$i?CiNPAt6x!2OZBC-0f@XpZ4Qi&Xj72n58aDSF6fkxJ3=xPnh_GvEH9=EBMKd*2MN-sLHjPXbEj0TW2qG)kD|&IU
v~9B*LnU2}bY!He#??e(Hr6!~dd(D9V#QHXkQLHf1W6SgNhMVjLwmKxsco@rn!}3QaB<uk3aYpu46o&{>EatrqV3Nx%jGXrxVRp0
zFn$^=0bt>z>t#=0DdSmLIg@7+ySZsuvSs_jFccyVj7^t5hY=vhB|fSLLL$2&k7z^nqywxpOm#jL`f2nN8)nol5=MhgC-B`?}7v{
r)X>x9iQv@g(HYEgdkxD^1KbG9-9-LQ8f_I1VvJ`#YqJ7@l^u}F!IbUMvvYAP#~oW0TO^GNFYXYF-kOIDNGRJOe>Jrx4#Ap$IHOH
wfs&haX8_?;hb0>-uQ{&uZ;}B6(v9rOfVo&0oW=3E&zEyKmb2%A}s<mP$$+tkFumvSw^V<A|1hmFoE^!uHf)H{7mEL@9*pd_JSzj
Fr9!0@`5gpdDR2Y?VfRTvJ_<@aC=BUZ}VtS6jVnpyS6=j{|tkgkfI7*XmUEGL*s6IK__gTbHu}$`PdvJS+6x)f91sGFf=JL+!>wA
!#@IdpHM*fhoBwmAboNR3djMGVRA3}EQ(W1l>{LHECV4y2~;q_Bv1rGgg_Hg$xSlUOARo<%!IU)P%y#{2u44t?th*rqB|9^U_Byr
qQ;r1mr05A(ohtyGW6cV8*4*JLqqP%r6?Xrl$nG&aLQFCf$`~3(vTQ}<IP1AQbbZjKuJVZ5X8^~%M?{I(NvQxFhmeBL{NnhP(;j5
d=TX4O&~T23WGueMIkH|NR+D#1u8O1%Zm}Cf9V*BDJrTasu(4pspAWRJfn1^t&!1732p4VyFaeZY0f+J4Qx(LELYfXO~3~E5x}JV
KX}rh$VvsUJ$QMU0HooZVhsqcc*63tbC-K8hML3|i!?-+e|v-tp9lwddBP9mq7h#XKO*QLVl6EIW&`F8NL-nIY#z58B+;gvMw%M{
pjZS%0?~rh&{_f0nm-L(QEeGvYKGlE#-Gdc+g17;e+|`&M@AOm<bJeq5-zahB^90FPtK|O5ovoa=+LST3OQhZXM{U=#NKdjV(?%`
@OUijF7HaXg!n|{&8yZbL4=j9nA+ox&#J|DTGAnxT_$04lg?D-HtWGY5xT3Aoh}UMSSPRxNV#jq#pq*#`Yh7Q1{8wJIP`^TZo=6^
oyCVXn0%)}upDtgbPVT=QH>Mbz4fLrVI!q~GUzww1`A?7c8CQySl>4un+S>-d2m>0qpUC(=J?jLJ=bRLc-eO^bPeU51)xg=lt?tB
@k=ZzNWqj9?uKDK+;nSbY^}DdX-L7heRGpz5~_fufdd52=2+JWG!7MJF}&$RB5ZC76j6!Ui%n(m$DuX97Q3NNrJg*QO*QP_ORtw~
<6cx_4KrRHtKBx8hKZ!QwGy}L4|E|lMg<{)65+`qsT3^<m+Q@Hf%Vgv?84yo{c|T~1Due_sRmyNF7aV94o^FE(b|Tllr`<?c{SfW
Tg=f}-Z4Z%;o_gc@vb=a+1|@*y_0>e&J|pPqgD!n+E>R~g6oR!SCL(Bbi&y`G&VhtUOcE}q7kwqN7|cMK_527${~`ei$3fjq7ax6
(D%~UF62N2#9>_(5cJSvI6|Zc(i31RN3e|$1)DZNpPy#sh6UX}ElNaPG`Mx4vfn>HoezfZr9B{^h@;=G$VojJWhbkzJE-7b_IuWY
8DkTX=gy}6zK$-dBr<{U)wmGU3s6FU6b3L)q#Wc>ZIsl=!+hikyKSanM0bX6I)?bBycYo8X-RT5N|qXkSf>#6cfA6ZfV~fP!^_4q
yutHI2t1i&eEU;Aae1(n>I6Sts;4c$tV9SHqoh!Sm8gBoPRYoPfe0crU>1<83n-6%I2={V2hwv&BP=SZOu&-G4#xYH#+xGSLZWQy
L1A30T)AVIIwCz`0n)gLKxkZUNCgl<AObvhtG`4yT(3Pj9G_M^?MN}ON24$#$>uh8y-JP%)v+}=V8aDMjWCo&4um$&Q4~!ipo@rR
TH+c?>2<?H8%mRwNCjN5P!;y$3DPqWKBxmuu~YE(IqkOk`*GPo0^md$2<cNy7IJ9uNcGBx1L5#Ip;$@bq12#lOB!y3viOjMPQlxY
uNVv30<v01QK&K)n$zNH2J1*w19znm=0g@sMEBBmgzFfd0b0ezxV;KMvP&^>=}ZC0Ig_@BH(`O?411M8grMUA7C1eyB!C;fJ#gN-
^BmjmdgfkEI^_{y#v-DKh@ygzYXgPnhm|z>Z>_dYlZMv}n8gTKG1gnANkn#ZB!in10FiQqC<?Ju5DAD9FK%3f!o)N~<jV-l0=SVC
lAI=^v<Qy1#Xuv{QQeKnV?pfw2$K#78=g?78loVj*L=@iV2Q;zJgzvR>eJS1*6O;rvQK1nq@-g4s|CzzV~2J%skvdgw>q%;GDif3
TGs07#qXK*cQvCl7Wy-+-P+TGx)Uf?H?)q?oV(oKA}}^t2_7MI(BU8`fGmN>6cnI0VO1!wz3Ot21%O2k9c^27?J8+9h4eD2&}rHs
ODj*Q0gKz-qer6~1}BsShb|+@-l`t%C=SYstcDYtky#KP^`&Pz!IgwvjuD0^&wWsuwD?4Xx;dgyx<w85z0tNb6_>v_oeHDb-JYl@
9B2mh+#nf=AOM0|Z<M(-2Ludp=T~=F4+K+}&B0^a*u)vxmn^Ipj~mI5Scy{|Xg1ecD3e*pYs(YdXzo`h+_u9GVtcf}-nJ|#N`ajX
NL5hKE6na{Y*Ke?mK<p3ez@>)4lPoK*7qcx)aI9j!>ai;Ui~>kLYdeAE`5+h1IiW>H}J`zIv}pou0b^ML%T$Eu`Y$AOa=%f4N6rb
ZWf)0GuFzbPWw!3_-Qc;G$_ri!Jfi-fD$ugc<0}`=zH+sGO!A0r-)>ZZ3{6_Xshb<4<L&o)M|veC&i=2EHYwm3rvKI7j-1GH#pHo
s=%6*W7T<rMobhK#+w63v^bi&?8hzSk^{8Px^*fIYfQ*M!NRVTT~p@YsrF+fE#12H-!vAixhWUQ^n0-B366^|4Ho!8@+DtQ(vu;~
N(Yush@T9-A2g_=rjH0BaUe+LBO2R$f0z{bi0Fh*v(A9<8F)It^uDFe-=JeXxp+r=UfW#SXYb!9!8_PonA_dVeXUs92WV%$n7Kh~
=-D3P2?Nj!dIb9@TT#w<3zUHGs<Ag*GaCXDlp{)xkr$1QZCad|6U~m(5)}}nNo7qNHw-hR1Xi?QX6REhpwkNCit7ckAcewQX*F90
8P$vCQ>TQJ?X7!xV>VJX&<<S4J<4SG+e+k(m(NQ#*4_g|P}WPK>vHW1y$E#phP*?AhR??pJ|=j<de>fc%#OVCuG8d122lvzKmox9
aCmKTtBRW_QK=O&Ay-|cNo;+4aktG_;+WdxhrTO9)v3QFY}h*CGw)$Xs#Z75%9Y71aQh?Ha4UTq;;V~w<)l}ITln1U+V{%hQKzuI
&6@SoLx^v@&JP$eXrq^Yd<p^}Xip0U&zcr#0~0>pTvZZC)47mj0<G?O#<E%8HXv`sGGXgACWRM7^Yh@zBLf<U0~n|kyAIkYI69s#
&u3K{Cw)+&@0Syai<U1hL{OnB7cl}+;!topwW%Or>!CUz4L}*2y1IyDQP>xEE3&F3Lm>k!;uNef(S|sOEOH4GZad1`xH<**!}Y4-
c4j1q<TgVi2+^BcRcLxdP}J+bw=!(b>FVg#vZs-KxjhjhvwO3;M}&^NxsI{+C7SFwfkOEXECi>sJZNheXjLt0A6O7@$`(LG9Vh}6
%3*InOrojG5mK~cQnFiG<9#S;#HjMnYpwH`lOHP{ff{;%aIxQ=Z!zY3CivXzpB0<7*2~aL&PB$7%3XkYolyiW4uu$Lr~w@T5C;?n
7#b{RYGnmH8RA4vz!EQtUebewYp!m3Ty~v{X5ge%dbgA_S~}D)J<2sAL#kAnkNzi^K8@yt`rW=TGA;qJ@n3HB;a#mwtk(qqP(UE%
;IqQy?RST64A>&(hZA{fJ&)P?!65DiaqF(|p3fN8w7Q!N-(^c%%7RlzF)242&lX%%Ozp}};OMMy`x<W-&~v2ge(FT)+F13ssKxFr
A7Q;_p2i$#5Gpu<qAM-p=40PD4$WcGv*Jao<-Z*lo0i6@%YcX;r9dPS51?<iIp4NW=Y><eiF>#pjrlO0frA3!n3;r=tGKM0b}|@1
L^mN%SQvRk<}+uM?d{2;sN+*sxk_v%M4oXy%#wY{;D;k9A{UQV*eK>{TtG%W$HUkq90TzBV<>KQ!kzF7A^E$JT9f}`6Ajw~f`Xo~
qX80l1_*uHBsM_<q<>{EQ~**F{Wm4R^e+qqSBhHs{~BU12yxo-&V%>xcGTc+Qk;RlsOCB?_<;xddIdX9>F9a}p{f15fHCjEhi9-~
lo7YS_Ub9EL?JUYEyMuDmSltBzGJtZefCeCc$~!d8X_%gi^fp&cfO->H2B`{bdz_x)J1I@hq1){ch9V+pN7FqNcsaa4%v^D#;=h0
@fF^+hSU)d;4Gn0T2bOkn!@QJr)H%L6y9zQiKlq)TH|K|qp!OSkEEbHeY`8YYqvZb*ptN2m(@ighRq0%ygN!#`N!K|>@q{;h4?d_
XU|5rPZ2-i{CYjd-g1=#m@$}@!i~84C1y67%avuUvX-n+F$1Vi51IBq?75_$et5=e6f=hVdvlZ7oOL(${=J}gB!wk01NcHxl(gtE
4I`w)0bs+#nhw+2%ZY{DL^Crarkb&#ac#YErP!Ifmy8XjAvhYb8q#oanRHeA*=B?<>dfbxxSHEcqK^?PgtbuS$zEM#qsz4FYGGWn
A*sC>mQtvxt>(9PmqRgBM;mRW9L(L6>E#TG#ZreRQN?Q0l<OU7&TjbBU24rW3zRb^@}dfZl9QKOtH#TVmZl1og(+`oMEir{d|{)H
QB-Ka>agnUUi4mtXuaIH+F3a9luPb{9Rdx<+MNEhgU-ZZ+6R%Iub6EBJ<#yS;A!k%w$imLAr}(kYfCY4R$%3s=%XOhY0XD`3O~3I
ea<pz?xiCT^l>vSJ7vi>j(iNv)fPAlF%c$8BVpa?-x_M_ow<lgOW-|vqrmh;4D?MC2UL*WJH_T;z#AaJ1h0E!#Ti&7@hb)w)HO<@
8$zOjl!}d|h?*D}JSU)-i-y4sQI?t%R&Bx-V=`r)ZBGTB{>gVsFd(%To7}SQHx3zy8Tb;E5XkGujmVMT9gGSLT^Gh@zsm=r@!CU-
Fziyq{A6JRj5)$$VNNj^O$!Rj`B|iLh{ZhFWZ8xs7Qj5a{GjO6IQSm8d5B_IKYasTtnO|aLxCT`r2Ah#g*+tecd)vl!XAs^OTpDg
-Z1a0I0uOLWhbqGnjsB)Xp>}p%SveubK}qw9gnu1>M=`7r9%Vo2y`cz+I@`k-31*sAb5jH<uK1#F0xDIo_y+Hpq6t%_1!Q&TetWr
_>$*P?+k&HJE84@-e)cec3qI=mLTPLn@;z}FdH5FHumw$1aXg93Mg7Zq<0-xd5}HCatH%#d?y3|eu@0gy`S(V)^m_FE`vxiNV?i1
C^ao&(uf~t_G~^veLpLGJ{~K5`<gc@%Td8_wcW}0XfB73LULwqquZyk{4FO0x4QsPCxS@mW9tJC$O-nyay@YM>&SxDE(X!r^YQ@H
13@$~+lAi%-ly|4eLa-%Kmm*v3L-|O5-`FJBUEf+bT-DZG#1R56v;6lQjiG2hyrR4!qO-1W7lk>K+rXkTg*;_LD-{EwjId`UHv^6
@rp?3&bAiCE{0z;EYi7g9E>%+I2%ohc1<_2q8G7+_Q{FTQur)OO{O@K)(Baq7&p&1Hz~Sdg^q2+chu>;Ru0=|xZ?HG6h@8nW9Dkx
uU}i;KR7s9V$g9l61N!AM4opCDZaZGKPS5Pw|K^Y*{4JoXSmzFhr8bA!N~ZBh`sIJ+uV1&I3by%rO_J>^@(T=I`%2<I`oH<PeDh7
I2l5a3l{fXiQ{#|9>-4+r!iO}iU=cRD6sRxb4K?Krb)QhOmjGF>44mDTzq;s@`G1US*aDDl97>j5P{Bh2{?A)=xh!JaCGEUx-Xf#
CQbF{z4(Bf&-2mHX@n`yQV(Kkeosd*^77C>?xNH!^aFnGJ*UFU6gr>EFRF8ffW41<b!f64$a&x+diHKO)_U{3n&eMz?iY|A9W%RT
2YpBGo<*gC6OTM?mj?mZ7*7!h2biJ{octV^+e;FSVIWwkAATO-v0*1=iP43FNm)W-i47`&fr26`B8I7mnu3ZbYLsST;5c;T+;XYu
7xs2pHk*9NKC;Gwp5xwncM0244;Wch0wM%hq%nm+JvoPfPUbWvl-VdhXMY@PpR--TtF7Cj?~eGO*5AuH&!Pp@m%stM_EXpjpxe;^
8SFRhfMlT{%z%QUW_4NA{8g5_NJ%v(UXB4XeI>Bd5bb);_R4LZX49dRd*22sG1)zXCL}U$!-?2GKp#$Q(tCeIp98ngbIdz-&%&BA
75#Z?Tf*6<A0u2E;{if;MIP^}^gEldyMHU`?sWWgA|%wS2Z{xbW5vD=VAimjg~KvlJj@Gv#y}8*kL-}gKs=r)YDO>PLP-CXz^&=;
5in^459S5TOGD|okO_cRaqC@wTs~0d^L?77a&F&u9B8qzpepytLqvdSP@XcbK;5o+d>FBF$e%SqSea&eQ@}A{wF7hAOJ&g&icZP~
L=WCdtgujr+RTZ**yNG>afnszvx*{TWe*>YD0rLMD18(|STV_|HP-WUzmBTsbT4}}!=#l(WaiQpZCIp$_O%5>*13CemS)m|fTm5k
2Si{oEk?4ZU8$)+Th_r3a)1N5q9_EbIIg*yp73)`A-EOH!!_8?Mnw!jEe^O5*#ZR^9L8}C$6AxRqD{<<qZBoUf9-FLo5ntN$6h^r
^lVh_N!2XuYEc*kMT(6JSJzBVhMX${byHT{s{$d^7Pz`F*ODA7xa}rh`m<NXskLLSTqcc+wDRnpF=^B}<T+V~gIeyKAZ$tBXku|k
4MRAlq^^XTaAS3(Ovf$9j@pUWsiJQ8wMMotvwRDTL<SJDq5^aw2g8(k-G-1XtpxM7BEB7VE~kBVA1zSsZ#kfH5g?2-Q3rskx88#X
S6oEFf)FEmjKw90930_hgeeyAXB*6l){KxqSVYZWu=EuI;RBB7K$g~?oDxEK<nt_cc;~hUgRZZQQ_1hux<ZM&RAhUlP-v(<E+{c-
3ZvUZm*0&A2&QqrCpRYgvQde}dd%auY|@cOR*-_Is=aAGy_0)-Pin|Y*S)*&JV9hG^+3?TCv@|&qQ%{**BQWJkteed^#dt_El6NK
h?%g&Aj54`wB<rgSRs$~O-||=HY6p3iN|aVDnbOK&VwP76l}mFp02pWb|4|;XhaQz5rLX>Q|Ah)*v|(%devV$wbevv!UHfo<+=u{
sSR^(HboJjLgkd*nJz5UYHv8}bOy&bxtRbRbpV$ql!rYy7mfi29VWnX=0g)RL8*}9%|PNbX9l&id*cwjnWA%ZSP2veCkmB~29dL4
2%`W}C2=!QF!W<bTQho>tq)yf$iit;8ab`Gt6{Aa!jK?BPFageVo`n&tWfB6st`NnC&4jiQ%NDa%8}YM1rU;eID<q2K<31~%7|oe
VPHax7Jwa)x3U==>oTJb7#JKHNZrsDX!1A68%>VmTi<+e0<hgvU~TaQNJMfaz6GG@ShNfGXxx}s6bzIJ0FO$86jc}+-7pQf@nMOp
r!w3;yK(5b8kYQRaN~Qy1jWjsKo02~3Nj5&MA65MZ&+&}#Og3TQh3oh4Thy+$S6kIsT6ritK!o+xQ86h$lT8RIdGz;t7h!PNi9$<
Axl>-Rp^W~EL4P0H5&`8tjW_cL{@Q5949z-*GzaR#*C)Tnd3Mx*JZbeGL%k`sAFdE)h9)gYC~`)gXqu}6qve0T2LfW2^&fa;2=l_
AjL3=>Szm{@C?@X)@XC5dt{zxfTi(r7|@bZWRojzSC@FT&Dp8aC0Y~}?@@J#gisj*M2Qfr0;XVS6$aSTUVVV|oNQE$P*WPwQBkD>
gf%)qN(jLk8GwvCFpCL36!Cguv`8k?hIt07h`@-Q<!xypYo&_bmn)UQsUtFM=EhZ-4@bk{TBj<qSHp|f3vka{k_s&+YcW$SVW~o)
vrJcfUJRU=z8d1HdtFaCJCeDEcv;_P5xf}!vu+jGnW!p?!BrF%C@5xi!LJ$G@&}9KTIf4l<BL?1wn6M3I@P<{xxR$en;55^NU8wK
v(T|ym&+8RK#~POK$zgX5pM?;G&kQG-1Q@g*fq3>h<vKCP70nbU4d4j*pn11lVYNjS>>DN^?_8G1X{xPcz~ol+)#)`wJaPd0*`dJ
*;^oy*B1$Hx`Ji}(zAEPPg4>vz4KL^VCC^NYS8A5-witFCZeilKtb>Z$l;6Lf#!kQYLmY1yt6!@Y7({(e1>>Oeak$S>8YM68K@lb
%MzPa(M%#WeO+$s-L`ke<PtS}#;&wQPe!E!2er-g!=wmJNRoT$M`TqVw=l-`Ucrk7t2+jQff8XD37#@}^cxO13V83569x+=uQ`TF
C<%`y=Nknzy%<A?>F0_~YD*xYZ+^2gA>VR!*gTS}7ru(UknPkpAXFBL8tI7Fo>1At0K7FNA_}CWf<Tf$A~o7cZ<pSwNs=OmF`E!L
9Y{M!B@p2NB^mFIVtB4YjLgB-(Pn|E<X<H51P+PPQXRU{*Tb>f$8_*=YitmffL`}{4bwO~><zQQ%d?qv(Ztfpl<9&ai%&<%F=MN)
F4?Govx-(emhw}3ppTgCA_a|ea&oLV$|A~Ok|&EEF6d!oeGAn2_Azt5^b<+K1{24Kh;zj6(RqPkc{v=OhX!wOk8d+xeYe;(<RYk@
>@f5Lv@AHZ4G`vOd<GrnO{bE1GHNrK&591j2WRW;<nR&dCLtm+j2R$Ef<!_fBXWyFoV4R7ly4}10yxTfYPovx;E=Daxua1o8?D%x
>vx(%g{>M-YiInHxSUP}iVlMS>sIQMvY^Dv;|@Ht-!s0r<T?unBNqWtCPr}Vcu0x}&mB(BS$c^;`5dN=L0w#Or4(SQtQNH}^~#1@
WxbOk%xoRpz^PNShlY=5ZYjfU$vhC5s}56B%+oA5kfX)G!Jw8DLl9SDT?&DMz@f3Y7XuW8Hou2rtD@H3BF$oYCLTg_(QpMj^h(Y{
nBcHs%t}N(Iv0p}8ZQX>j$+(Jx2745Na|Cg;TO@f4;W~NyAUjr34%a1El|W1wA10%PBYZYyDlaAzPieK{e$F^2TwscIC~3#0uE@8
G;~QcgZfAW91;P_z7kFb9V!qy9~S2Cx5ST7KkXQZQh*et14<jsU8G`<sxU+oy2h%e!U5cg+a=9V%7%oJsR+QsfabVPTsUtI&fT4;
r&w7eq)3H%I&5}gq=SlW1H7J@!tdS@T0vD2myk456dW?56AKnL%V7l3!4U=tW2VL^Ba0;!2I+oyJsocu6XGAua-tbOjN%VkT8vbP
q6%;9zcWQ@wC#wL14UT?Bvs7)<U<eig(k%gcQJy3fKCHwzi30%6vR<Ty&pcZd+nd10&{JLOi-1OSd5P@WCM(;#j#VNkg!1B>^995
XlO!mBZESd+3}x069eHU?bRttd<hb&sVq2Bgr{-(1CaD2N{Lb5k>WN-stAS0EFAd=C$4q|Kp_u8Vu=BWL*3dNXUE)7_w-Vrd^{eV
<4rW7+kBhsX)v44_nk2H2oxz|AQ3_|^#j*owM`(9HwQe}NT_iEwKtqk7e8^u#~Y}{($lUxvBv!upH9b~$QI*4ely4`!WI4q1~N<;
jFp5tW`<-UK&SPN%LqfTe@6X$-`9sBu?~QjNy$^hxj=2S_&`+lH<3J?2&P-!@WGx_h~13beI2Gi&{6=h4=GDZpgxzLst(Z}Qff{O
(}4AmosMVkXqL(s19;KhI9U_qTtKBW1ISOqI%NrhXwpFJkoV|pGrX+gXr|#C4%en0sCOS@U>up+IG$Y*Pigf5{j>LeWuh<NY%w)6
?{S7i(U)=uz+i0RseFCefG((3^N5O91cpW`FFgOpWT<MFX)|eG`}xRm^eKRXhY2C{^9uu~vF$@UP|`TbG4x;^2{g%b6Aj@>wOktE
=vm394F8nrs;MIjM&QX~bWmfCj|`tfdY(I*>C<d631nu1PuvLw6U>41fhYx}K{`l+9>^7F06if9(m>_ifb^6@sRr^;rH*~U5%UTJ
#tcD46!nt`PGK}1bm9%d;$~!tGz3v;VsleUWwJxZcF;~d@TmUy_H8?4$N+ed{Zz@}YEvpP6jGSug4!C{!J_APU?lFe$#QNnR>@8S
1&oP6uA=IOsywzJJa#Dd%4}7Kp;Y+v&d-Jox?wA<xSgyMPnVZWQkaY!Mk^V`<Q)T5iMs*a`1nu0IXZZ8+&vUMNj}xs9z>OVEHtNq
V2we&=zk;+JgRWO@<ZHvj>+z)tY$%5ueKQjBsKdzSV3ph9WYbhsdkz{-7HVl3GU12Ph55ooKzMA+fzCR8sno;#F#0lyG(Sn@efr%
7`ohJp?*Q+nj6+$oktFg=R<oFB?gu4i6Xlka%h6Z6n!=hC9GA5T5n^D(a&v{PPIT#%m$M|iK2zlQL3SH5*Wss9U?mz!A&I<FcQ#U
fW$7g^R(OGb@o;|_dd_uXY8Dq)$rT5X6rxgrlEKChjAlai~(T}zCp<^;+=u!(cR=~Ka=Ihh(`52rl1^0joR##LV%`W2!J2X#2+9&
cntF#29kD<VPG;;`Fd%?ixCwe0|SNyPoD?*bs_a;ohBzkq;+u>U&jvy&M@LMb;;-&86)GSFUDTJzL#k17i`3i=sga?BN)ZCe^!`7
=Ge=HUmZ~JA*xtOs)_zW2SqXq9st=h86uOW-aUIVeD|kl2Jlern35u<V1g(~rlg`&QX~Vu1i%uA?EC)sj>A9$SVUrBpN7v;@%H|_
x=aHdy|_F=4`#S1cn1HG+2y0r0q<}F!B8PP2^^q*7YaN&atSu%BtmqM4wxSSkUDt2NOt^YIAPy)N2$xF;k*WBM4#X9Qbd9c@ApWp
Ndnm<>@>)fngEDs63k4nPD<6cLMXuh7AB2pTtyg*YV>aijH#@vQ;nLNyTmI?Cn-!$A@_6l=R9+lFI6mwmIjh^lNmY7HK4<2TzvN&
TgElU>i5^u4=j}W9q7T13{neAr$ND`YHwQd-ud9#38spT@i~sB1D$9x8#YaCLDnW>UAh%4t>au&$-{xgno{J%+FH?dn$vYKwv9o)
c{Jv%sd>b7-flRDTCie3V{a&`Y`d1wv=b&d;fj)0DWzDWyzW(c)<_gZ=?j#{0P8b3;&qVG3ufl{mjiXwg$GX{!j7_))!j_Wn4=l0
M8nSKP@G|goy5}$qMiE5i3wwFM4k{~ga`n^jkeo6QN&Yh0Uh*qkqv8Gll+4M6(oA>kQXy}Kn=zQK!aVN8w9-JK#C!n5Q>r-LGVED
zJ${eNf8je^$`K;Q6NxBQ9#f!B~U6z#1s)yDL&4}KK~ydeq1T*s#h7rMF22}xWeuQ!LLt~xILkGF{OkHDc~pZ4$S7yPw&3b+M)Tz
b8H1PIU-3fxw>FxN*jIsYg$o|h(Y`5ek_H8&Psk2v4@xJfx2{a)5i8a99MID`*$JP#gGV%EjpgQd4PR0rjC?-(dKGt>F?LXw9qXJ
JXx*kxwb>-ARc+^-|K;8OCWiE;*?yhYQYv;7$8l-@Bse7U^1_hA3x6nQ85Spa7nyBvtW5o4$VaDAwWDofe=<e+ciS8G!;Wn*(-#C
fl6pdqNs*uCYdIIq9USch+?V=T1XZlkYJ_;Ru+(~8z?8#AQ}KU*n*$cwE#q)Rf@J^DB57rC!{eKkV77X6Z%gB{x~Mjl5RSiAAigK
K7Oc_(Xr2Hfx!*mQ}M?%=n(A>@GfDMI4kM-?=XJ2=8F10FeOqC&&m^&nBXJakOcuql&ws%9@BVb7fDc}RX^5HX&8Y<0z~$Mp70RL
CXmuu6+Bf}i=Zi+=%+FNyp%hm3{4U=IDv@41}KH?=$(hLGk=bPDO4mv6eR*pN+l!^tpF6F9t0f+*<o)}58<`^HO%i1(fDWS6HXfw
`C$&b5U7=yX22WD-G^_$*JM&uON{Xqa%v`p`0h8`gH5RPlMjEt9pRz0vhpinCi+aW_!k>$eMS>)9WXo~c;p~Oq}lBN|L9UruiAQZ
s6ZZYuBy=fCB<Qxk_xeeL;(Msx`xqqp*OW%4D2+@1sIbusX_N4If3q#HF~>TFU-euV;IJA`dSrsx|s=gr!QZTK?i?b;q)=k=B{d`
e-ykdMHvaKRJek{8PNRfb7-$!H%6ijjSNL8LQu4+Lrozv&^m8A8Ps<9B=#)>CW6Yqp5Q!#$l&1hkpSciY1m`Aemk)N;~(qo&We7>
ir1{aFHY=%5Q+Syh$rz~AxH%^5@;GxtpTkCQK4N9lS=zwj+cM8{M?=OgGRxMT@I6XbHwQ)DPbmNXo6Z~kcuWN`QZ5ZpWBe%Bf2)n
H<of5sS7A>3oci%z+&ZxfWU#|9Y3pPg&Z-}_x5es>Hv43`8-m=qF5m7b}&Ip66g=|gS=0o_Pe_6qih=oJm=urPaoV$MWsk37nTVq
Q2#?78X_t{XxT0bs$EPVbL4UH;0fS8M-tAs!pu<;MTobjideMhjh!&q!e_xB#K6}j6>Ubbu@f=5k2V@r(p7X}d%*v$4}3SaoHq}!
&cJP*D5-HZ;bI)rr)O5}BevZpn`nxeyD^o9AD9KaL&4fvH4dkVKYsLRz5M#%f92dcU<iT?f*~YX%L=m%2u(#4Oa&@`q!un`N&Sz%
Js=bz(V0zXUP2rn*Z{?3{5N==r!swhdQ;^3Mhg>y&-uO-;CZJQP*&UB52>yV3Gq|0s+9^#8WNupIrBI>H9at*<*I@xZPEV<&T^*y
25KoXdM$mz^C%jx*Glv8jDA7o;34lxm`{C#Q1do<KQR)tw6{<Th-|~$z<?e7)KlD%_Ok|5pvBHGnLcJ~1TfiwkC1xhUA|=s*ifw_
U6@|^Jqu*v0}=uMg92%Xw#9}_*?oEIgL@3%tUK+pNN|u3Mg%(y)aLEC*2`u|6bxaT!;<Kh2`JOlu+l)9Kbi0_z(}6zbYPrhH8R)X
1(EP^OlP8S?{)$*e9h0XKZCvYr*pPw`M}nfArF#MD31)7no4M;Y6Z-2fNTe1BI^r4n0y2T<0JG46A%DX*Ro)VCw^q{*ujb8-fi8L
B=A(J9A#9ScuGGmEZ@39l5vMQ$*D{7ImregyEq*EsZ&qOGq9&^_LhPh$>3w7IHEIykow*x{a5^L`%EhIBWwqn5?!=l_2tVmp{n^x
7C^8`^%y>;9$L-V>V(oj%nkt9WvYnG!7&>lEhzP7QqNp2AlbJBWinZ}^WJ4+jvh$)k~F0cjDdnelq!*9=4-q;LA2Jjr;>7=YR}q%
z{=uVPI8*HW5f1<jvnu_owh6%gBvY07A#U#eG~+7#K2b<;d;$v>oQ@?b<D7>WbkSAISQrl+m2z#H_lc-<C8w)k)97NW&+b?n2f_l
4DvN68Y;hJfWZ=lDKkVvP`b9kKdMHA#H)!!!bu6IZsP2~Xc`Pms-q(;>ws5D5K0PBHi;vWzIRW=$Fg~P@l6_q);rv1_$5M?@ids$
<%d-QaDDVdK-?jewWtzcKt_~H!xEU($+9U{VQUO{CkaxCn$fJ>ce5)SIvc&XawvuZHex~l#fE6PNq7)o7HvIlqD)DPT{5V}@zcpB
yQDax;k|OcJ6_zJaje|sHRB1LjdYyaY^6h^d(nd=N?jZPqE!K4kdh8Vln4W4CwBI9Lec`SBH4+fQ%u09#WEPA87CrwVhJ&nGXfFP
cgpwcHuPCubu@+;8kTT{lsh;bjdL+6s!lf~1A)X^4;}i!0)-4F8>LDzs%@`Uj*Kw7p`(>Jvw9`f#UIU`8`c||pmDcwOwwopMHm|1
(>iM+CbebCZC%-<nHfg;EEYDEB?p68hzQI;R%AAkDi}h<xtVm(lmw(%M4@X^r)(ptuBlKrrxHp~mUPa|!?c5d$61*&#MT)DeeAu?
5v6tqWg>>svRuM0IOBsnA)^wkQk2xf3nj~y+mY9qy=Rkmz<@G#m{nvHI|krXlt4TO?Qfq?8s?i#0CSz@x0iQ9G8n=lO2|#JE;z_w
sfo_^d5RQHj|Qwxh;`72@Xx%|1VfUBzRz??K^NVRmRNwqCM+Cs<&|w#BHJQX+iLjmN^imk>F3xCz5)0J(K`*u?lyz=MF<SkK{7xA
0U*qXo0DdQLQ<(Pp(Qui#tRz|1`!~H*f2ME=t8ig*}Ms$iH8U0Nl21QMG=D}M3&zt&P_I->*@#_ABZ4h->|&BJEGJ;?OV?vP*73v
jscu@=^$GzB(wOxh3=W<?BT-iF=wLuH@D2mpLhQFV7~pD!p7G6u-o{d;W3B74>dp)PhFnaMWl$~1i}8(Gp);>g1MG45MQDuk|=A6
XB$I?2HFu&%1&9V8>Kg`{U2sz-6%xf%(v&~fvqtA3Nn_%a9Qr$FE*p)c7h@zVC(wkrkJqwPo|1@Kg7K-=W%cP@F+}WScr*Y8Tk5p
`19Z|1-}IQesnv#X6;JY#vf;<21VKHOc@YFe+^jiVd?jtoa@il<ms^0(qMgu?ZCuPK~Fw$44(H9=SFgUb0PEi`F88E!HtLrNQWX9
_|lFWusfPss!zEJkk{(!WCOoK5TAErz;*Y2!#%xyqrd-eAG_i(*XW-4dR^h(oL)BFrGG7J{ku5Ur(`Z!XL5qCP+)MqRl%G3o!Qoc
)e0`3T*Qsw(Oh@9wSI8W9>aSFXT@AHXfD+hG$Z)1aO1oE2ieWVb{MBV0vwXaK^^~ZgDX4#UcD%t5xGp;K+VNceGbn;B7zcIIXep|
3d&aBHN+Aa)h;c(sbKhJknveUg|g&<r=Nw3ennaUn34%Zer~FF*LNd&P#?KG1PlCBDloZK*oV#}SR$Q^=1n0i)&wGcll><B-=gs{
`|~%k;;JjlmZMRX3i4-MKw1d)SXNP1!&0iIT1{dHR*f(ew=(8u6wf?(Jp*dp9+t5pXLor<X<Ba$7?ndPo~1~Biq(JW{oAZY&DXsa
6d{I!YP!d}CJNBd*WdcI*H4C@BQjG!Ni8p-HEk<VLa;?^X>GTTj{PQkb#n2>ncPSY;rMqbhZ<^9v}R$=7E<Z{L_C2nD?1d^yKdW^
R9i59Ux(q6zxfw(ML1B9z&*Li
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
    try:
        spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
        from layerlab.__main__ import run
    except ImportError as missing:
        sys.exit(str(missing))

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
